package org.quizwright.generation.draft;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.question.Evidence;

/** How much a statement matters to a theme, by the theme's own keywords. */
final class Weight {

  private static final int MUCH = 3;

  private Weight() {}

  /** 1 to 3: no keyword in the words of the evidence, one or two, three or more. */
  static int of(Facts facts, Evidence evidence) {
    List<String> said = Words.lemmas(evidence.exact());
    long hits =
        facts.theme().keywords().stream()
            .map(Words::lemmas)
            .filter(keyword -> !keyword.isEmpty() && said.containsAll(keyword))
            .count();
    return hits == 0 ? 1 : hits < MUCH ? 2 : MUCH;
  }
}
