package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;

/** Chooses what a key quotes from either side. */
final class KeyQuotes {

  private static final double CLOSE = 0.25;
  private static final double VERY_CLOSE = 0.4;
  private static final double NEARNESS = 10;
  private static final double WHOLE_SENTENCE = 4;
  private static final double DISTANCE = 4;

  private final Issue issue;
  private final Similarity similarity;
  private final Language language;

  KeyQuotes(Issue issue, Similarity similarity, Language language) {
    this.issue = issue;
    this.similarity = similarity;
    this.language = language;
  }

  /**
   * Words of one statement, exactly as they stand there.
   *
   * @param hits how many words of the issue they hold
   * @param finite whether they make a sentence by themselves
   */
  record Quote(Statement statement, String exact, List<String> lemmas, long hits, boolean finite) {

    boolean overlaps(Quote other) {
      int start = statement.exact().indexOf(exact);
      int otherStart = statement.exact().indexOf(other.exact);
      return statement.equals(other.statement)
          && start < otherStart + other.exact.length()
          && otherStart < start + exact.length();
    }

    double worth() {
      return hits + (finite ? WHOLE_SENTENCE : 0);
    }
  }

  /** Two clauses, one from each side. */
  record Match(Quote left, Quote right, double nearness) {

    /** Whether they say so nearly the same that a key may call it an agreement. */
    boolean isClose() {
      boolean sentences = left.finite() && right.finite();
      return nearness >= (sentences ? CLOSE : VERY_CLOSE);
    }
  }

  /** Every quotable clause that is about the issue, in the order of the text. */
  List<Quote> in(Excerpt excerpt) {
    return excerpt.statements().stream()
        .flatMap(part -> Clauses.in(part.exact()).stream().map(words -> quote(part, words)))
        .filter(quote -> quote.hits() > 0)
        .filter(this::isPhrase)
        .toList();
  }

  private Quote quote(Statement statement, String words) {
    List<String> lemmas = Words.lemmas(words);
    long chief = lemmas.stream().filter(issue.chief()::contains).distinct().count();
    long related = lemmas.stream().filter(issue.related()::contains).distinct().count();
    boolean finite = isSentence(words, statement.exact().startsWith(words));
    return new Quote(statement, words, lemmas, 2 * chief + related, finite);
  }

  /** Spoken words need no finite main clause ("Say you are late, they …") where they open one. */
  private boolean isSentence(String words, boolean opens) {
    ParsedSentence parsed = language.parse(words);
    Stream<Clause> clauses = opens ? Clause.finite(parsed).stream() : Clause.main(parsed).stream();
    return clauses.anyMatch(clause -> clause.isFinite() && clause.subject().isPresent());
  }

  /** A piece without a subject must at least begin with the words of a noun. */
  private boolean isPhrase(Quote quote) {
    String tag = language.parse(quote.exact()).tokens().get(0).tag();
    boolean torn = quote.exact().matches(".*\\b(?:and|or) \\w+ing\\b.*");
    boolean noun = tag.startsWith("N") || tag.startsWith("JJ") || tag.equals("DT");
    return quote.finite() || (noun && !torn);
  }

  /** The two clauses that come nearest to each other. */
  Optional<Match> nearest(List<Quote> left, List<Quote> right) {
    List<Match> matches = new ArrayList<>();
    left.forEach(mine -> right.forEach(theirs -> matches.add(match(mine, theirs))));
    return matches.stream()
        .max(Comparator.comparingDouble(match -> NEARNESS * match.nearness() + worth(match)));
  }

  private Match match(Quote left, Quote right) {
    return new Match(left, right, similarity.of(left.lemmas(), right.lemmas()));
  }

  private static double worth(Match match) {
    return Math.min(match.left().worth(), match.right().worth());
  }

  /** The clause that says most on the issue and least of what the other side says. */
  Optional<Quote> ownmost(List<Quote> mine, Excerpt other, Quote used) {
    return mine.stream()
        .filter(quote -> !quote.overlaps(used))
        .max(
            Comparator.comparingDouble(
                quote -> quote.worth() - DISTANCE * similarity.of(quote.lemmas(), other.lemmas())));
  }
}
