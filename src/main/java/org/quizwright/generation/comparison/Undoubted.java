package org.quizwright.generation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.language.Words;

/**
 * Sets what one side takes back beside words of the other on the same thing, taken back nowhere.
 */
final class Undoubted {

  private static final int FEWEST_WORDS = 4;
  private static final Pattern PAUSE = Pattern.compile(", (?:and )?|; ");

  private Undoubted() {}

  /**
   * A sentence such as "Reed names “control of the looms” without such a limit"; empty where
   * nothing is taken back, or nothing that this side's answer has a part on.
   *
   * @param taken what the other side adds
   */
  static String of(Excerpt side, Quote answer, List<Quote> taken) {
    return taken.stream()
        .filter(Quote::isQualified)
        .flatMap(quote -> part(answer, quote).stream())
        .findFirst()
        .map(part -> side.voice().shortName() + " names “" + part + "” without such a limit.")
        .orElse("");
  }

  /** Of a list the part that has a word of what the other side takes back. */
  private static Optional<String> part(Quote answer, Quote taken) {
    List<String> theirs = Words.lemmas(taken.statement().exact());
    List<String> parts = List.of(PAUSE.split(answer.exact(), -1));
    return parts.stream()
        .filter(part -> parts.size() > 1 && part.split("\\s+").length >= FEWEST_WORDS)
        .filter(QuotationMarks::areBalanced)
        .filter(part -> Words.lemmas(part).stream().anyMatch(theirs::contains))
        .findFirst();
  }
}
