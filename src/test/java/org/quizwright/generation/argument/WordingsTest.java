package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.argument.Wordings.Wording;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Facts;

class WordingsTest {

  private static List<String> judging(String text) {
    Facts facts = new MillCourse(text).contested("They met").facts();
    return ArgumentParagraph.authorsLines(facts).stream()
        .flatMap(line -> Wordings.judging(facts, line))
        .map(Wording::words)
        .toList();
  }

  private static List<String> parsed(String text) {
    Facts facts = ParsedMills.facts(new MillCourse(text).contested("They met"));
    return ArgumentParagraph.authorsLines(facts).stream()
        .flatMap(line -> Wordings.judging(facts, line))
        .map(Wording::words)
        .toList();
  }

  private static List<String> plain(String text) {
    Facts facts = new MillCourse(text).contested("They met").facts();
    return ArgumentParagraph.authorsLines(facts).stream()
        .flatMap(line -> Wordings.plain(facts, line))
        .map(Wording::words)
        .toList();
  }

  @Test
  void takesALoadedWordWithItsNoun() {
    assertThat(judging("They met ruthless masters.")).containsExactly("ruthless masters");
  }

  @Test
  void takesNoTermOfLawForAJudgement() {
    assertThat(judging("They met criminal courts.")).isEmpty();
  }

  @Test
  void takesNothingForPlainThatStandsBesideALoadedWord() {
    assertThat(plain("Lowford had local mills.")).containsExactly("local mills");
    assertThat(plain("Lowford had local mills, cruel ones.")).isEmpty();
  }

  @Test
  void takesNothingForPlainFromADisputedSentence() {
    assertThat(plain("They met local masters.")).isEmpty();
  }

  @Test
  void tearsNoNounFromWhatItIsOf() {
    assertThat(parsed("They met ruthless masters.")).containsExactly("ruthless masters");
    assertThat(parsed("They met ruthless masters of the trade.")).isEmpty();
  }
}
