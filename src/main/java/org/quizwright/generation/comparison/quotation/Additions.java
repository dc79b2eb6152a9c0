package org.quizwright.generation.comparison.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Bearing;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Senses;
import org.quizwright.generation.comparison.pairing.PointFinder;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.tone.HalfLoaded;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;

/**
 * Chooses words that tell on the matter what the other side doesn't: a judgement before a detail.
 */
public record Additions(KeyQuotes quotes, Matter matter) {

  private static final int MOST_OF_A_SIDE = 2;
  private static final int MOST_WORDS = 26;
  private static final int FEWEST_NEW_WORDS = 3;
  private static final double JUDGES = 3;
  private static final double LIMITS = 2;
  private static final double DETAIL = 1;
  private static final double GOES_ON = 1;
  private static final double WORD = 0.02;

  private static final Pattern FIGURE_OR_NAME = Pattern.compile("\\d|(?<=\\s)\\p{Lu}");

  /**
   * Words of {@code mine} on the matter, at most two, the most telling first.
   *
   * @param answer what the same side is quoted for
   */
  public List<KeyQuote> of(Excerpt mine, Excerpt other, KeyQuote answer) {
    return mine.statements().stream()
        .flatMap(part -> longest(part, mine, other, answer).stream())
        .sorted(Comparator.comparingDouble((KeyQuote q) -> worth(q, mine, answer)).reversed())
        .limit(MOST_OF_A_SIDE)
        .toList();
  }

  /** The first of those on the matter where none tells much; at most one. */
  public List<KeyQuote> any(Excerpt mine, Excerpt other, KeyQuote answer) {
    Bearing bearing = new Bearing(mine, matter);
    List<String> theirs = other.lemmas();
    return mine.statements().stream()
        .filter(bearing::bears)
        .flatMap(part -> quotes.quotes(part, mine, MOST_WORDS).stream())
        .filter(quote -> stands(quote) && !quote.overlaps(answer))
        .filter(quote -> !theirs.containsAll(quote.lemmas()))
        .limit(1)
        .toList();
  }

  /** Of one sentence the most that can be quoted. */
  private Optional<KeyQuote> longest(Statement part, Excerpt mine, Excerpt other, KeyQuote answer) {
    return quotes.quotes(part, mine, MOST_WORDS).stream()
        .filter(quote -> stands(quote) && !quote.overlaps(answer))
        .filter(quote -> isOnTheMatter(quote, mine, answer))
        .filter(quote -> isNew(quote, other))
        .max(Comparator.comparingInt(KeyQuote::words));
  }

  private boolean isNew(KeyQuote quote, Excerpt other) {
    List<String> theirs = other.lemmas();
    long own = quote.lemmas().stream().distinct().filter(word -> !theirs.contains(word)).count();
    return own >= FEWEST_NEW_WORDS && !Senses.sharePhrase(quote.lemmas(), theirs);
  }

  /** A clause that a reader understands who sees nothing else. */
  private static boolean stands(KeyQuote quote) {
    boolean loose = quote.lead().isEmpty() && KeyQuotes.LOOSE.matcher(quote.exact()).find();
    return quote.finite()
        && !loose
        && !KeyQuotes.stopsBeforeItsPoint(quote)
        && Stream.of(KeyQuotes.TORN, KeyQuotes.POINTING)
            .noneMatch(pattern -> pattern.matcher(quote.exact()).find());
  }

  /** By its words, by whom it names, or because it goes on about the answer. */
  private boolean isOnTheMatter(KeyQuote quote, Excerpt mine, KeyQuote answer) {
    Statement part = quote.statement();
    return (part.isAbout(matter) && matter.isAnsweredBy(quote.lemmas()))
        || namesTheSame(quote, answer)
        || (!part.equals(answer.statement())
            && new Bearing(mine, matter).goesOnFrom(part, answer.statement()));
  }

  /** Whoever the answer names is at the head of these words or at their end. */
  private static boolean namesTheSame(KeyQuote quote, KeyQuote answer) {
    return answer.statement().names().stream()
        .filter(name -> answer.exact().contains(name) || answer.lead().contains(name))
        .anyMatch(name -> quote.exact().contains(name) || quote.lead().contains(name));
  }

  private double worth(KeyQuote quote, Excerpt mine, KeyQuote answer) {
    boolean goesOn = new Bearing(mine, matter).goesOnFrom(quote.statement(), answer.statement());
    boolean ofIt = goesOn || namesTheSame(quote, answer);
    return (ofIt && judges(quote) ? JUDGES : 0)
        + (quote.isQualified() ? JUDGES : 0)
        + (PointFinder.denies(quote.exact()) ? LIMITS : 0)
        + (FIGURE_OR_NAME.matcher(quote.exact()).find() ? DETAIL : 0)
        + (goesOn ? GOES_ON : 0)
        - WORD * quote.words();
  }

  /** Whether it praises or blames. */
  public static boolean judges(KeyQuote quote) {
    return Words.in(quote.exact()).stream()
        .anyMatch(word -> Connotation.of(word).isPresent() || HalfLoaded.test(Lemmas.of(word)));
  }
}
