package org.quizwright.generation.draft;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.language.Words;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Evidence;

/** How much a statement matters to a theme, by the theme's own keywords. */
final class Weight {

  private static final int MUCH = 3;

  /** Words of a theme's own description by which a statement belongs to it without a keyword. */
  private static final int ENOUGH = 2;

  private Weight() {}

  /**
   * 1 to 3: no keyword in the words of the evidence and little of how the theme is described, one
   * or two, three or more.
   */
  static int of(Facts facts, Evidence evidence) {
    List<String> said = Words.lemmas(evidence.exact());
    long hits =
        facts.theme().keywords().stream()
            .map(Words::lemmas)
            .filter(keyword -> !keyword.isEmpty() && said.containsAll(keyword))
            .count();
    if (hits == 0) {
      return vocabulary(facts.theme()).filter(said::contains).count() < ENOUGH ? 1 : 2;
    }
    return hits < MUCH ? 2 : MUCH;
  }

  private static Stream<String> vocabulary(Theme theme) {
    return Stream.concat(
            Stream.of(theme.title(), theme.enquiry(), theme.description()),
            theme.keywords().stream())
        .flatMap(text -> Words.lemmas(text).stream())
        .distinct();
  }
}
