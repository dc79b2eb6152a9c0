package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.KeyQuotes.Quote;

/** Chooses words that tell what the other side doesn't. */
record Additions(KeyQuotes quotes, Similarity similarity) {

  private static final double FIGURE_OR_NAME = 1;
  private static final double DWELT_ON = 2;
  private static final double WORD = 0.05;
  private static final double DISTANCE = 10;
  private static final double TOLD_BY_BOTH = 0.3;
  private static final int MOST_OF_A_SIDE = 2;

  private static final Pattern TELLING = Pattern.compile("\\d|(?<=\\s)\\p{Lu}");

  /** The clause on the matter that tells most of what the other side doesn't say, or nothing. */
  Optional<Quote> ownmost(Matter matter, Excerpt mine, Excerpt other, List<Quote> used, int most) {
    return mine.statements().stream()
        .filter(part -> matter.touches(part.lemmas()))
        .flatMap(part -> quotes.quotes(part, mine, most).stream())
        .filter(quote -> quote.lead().isEmpty() && KeyQuotes.isWhollyOn(quote, matter))
        .filter(quote -> !KeyQuotes.LOOSE.matcher(quote.exact()).find())
        .filter(quote -> stands(quote, used))
        .max(
            Comparator.comparingDouble(
                quote -> newness(quote, matter, other) + (isDweltOn(quote, mine) ? DWELT_ON : 0)));
  }

  /**
   * What else the excerpt tells in the sentences on the matter and those that go on about it, which
   * a student may rightly name.
   *
   * @param used the quotation of either side, then those that the answer adds
   */
  List<Quote> further(Matter matter, Excerpt mine, Excerpt other, List<Quote> used, int most) {
    List<Quote> open =
        mine.statements().stream()
            .filter(part -> bears(part, mine, matter))
            .flatMap(part -> quotes.quotes(part, mine, most).stream())
            .filter(quote -> hasAntecedent(quote) && stands(quote, used))
            .filter(quote -> similarity.of(quote.lemmas(), other.lemmas()) < TOLD_BY_BOTH)
            .sorted(
                Comparator.comparingDouble((Quote quote) -> newness(quote, matter, other))
                    .reversed())
            .toList();
    long taken = used.stream().skip(2).filter(one -> isIn(one, mine)).count();
    List<Quote> chosen = new ArrayList<>();
    for (Quote quote : open) {
      boolean fresh = chosen.stream().noneMatch(one -> one.statement().equals(quote.statement()));
      if (fresh && chosen.size() < MOST_OF_A_SIDE - taken) {
        chosen.add(quote);
      }
    }
    return chosen;
  }

  private static boolean isIn(Quote quote, Excerpt excerpt) {
    return excerpt.statements().contains(quote.statement());
  }

  /** A pronoun at the head of a clause must be known to mean one person. */
  private static boolean hasAntecedent(Quote quote) {
    return !KeyQuotes.LOOSE.matcher(quote.exact()).find() || !quote.about().isEmpty();
  }

  private static boolean stands(Quote quote, List<Quote> used) {
    return quote.finite()
        && !KeyQuotes.stopsBeforeItsPoint(quote)
        && used.stream().noneMatch(quote::overlaps)
        && Stream.of(KeyQuotes.TORN, KeyQuotes.POINTING)
            .noneMatch(pattern -> pattern.matcher(quote.exact()).find());
  }

  /**
   * Whether it names the thing, goes on about it, or goes on about a body that has to do with it.
   */
  private static boolean bears(Statement part, Excerpt excerpt, Matter matter) {
    List<Statement> all = excerpt.statements();
    int at = all.indexOf(part);
    if (!matter.headsIn(part.lemmas()).isEmpty() || part.isAbout(matter)) {
      return true;
    }
    if (at == 0 || !part.continues(all.get(at - 1))) {
      return false;
    }
    Statement before = all.get(at - 1);
    boolean oneBody = part.names().stream().anyMatch(before.names()::contains);
    return (ExcerptChoice.goesOn(part.exact()) && bears(before, excerpt, matter))
        || (oneBody && before.isAbout(matter));
  }

  /** Whether the excerpt goes on about it: what an author dwells on is what he or she adds. */
  private static boolean isDweltOn(Quote quote, Excerpt excerpt) {
    List<Statement> all = excerpt.statements();
    int next = all.indexOf(quote.statement()) + 1;
    return next < all.size() && ExcerptChoice.goesOn(all.get(next).exact());
  }

  private double newness(Quote quote, Matter matter, Excerpt other) {
    boolean telling = TELLING.matcher(quote.exact()).find();
    return (telling ? FIGURE_OR_NAME : 0)
        + matter.groupsIn(quote.lemmas())
        + (PointFinder.denies(quote.exact()) ? FIGURE_OR_NAME : 0)
        + WORD * quote.words()
        - DISTANCE * similarity.of(quote.lemmas(), other.lemmas());
  }
}
