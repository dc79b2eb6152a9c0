package org.quizwright.assembly.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;

class ShortenedTest {

  private static final Question LONG =
      HarbourBank.comparison(
          new Prompt("who", "Who wrote each source?", 2, 2, false),
          new Prompt("read", "What does Mercer call the brake?", 1, 2, false),
          new Prompt("chart", "Fill in the chart.", 2, 0, true),
          new Prompt("compare", "Where do they disagree?", 4, 6, false),
          new Prompt("next", "What else would you look for?", 2, 2, false));

  private static List<Candidate> forms(Question question) {
    return Shortened.forms(HarbourDraft.candidate(question));
  }

  private static List<String> prompts(Candidate form) {
    return ((SourceComparison) form.question().task()).prompts().stream().map(Prompt::id).toList();
  }

  @Test
  void beginsWithTheWhole() {
    assertThat(forms(LONG).get(0).question()).isEqualTo(LONG);
  }

  @Test
  void takesOutCloseReadingFirstThenWhatFollows() {
    assertThat(forms(LONG).stream().skip(1).map(ShortenedTest::prompts))
        .containsExactly(
            List.of("who", "chart", "compare", "next"), List.of("who", "chart", "compare"));
  }

  @Test
  void givesEachFormTheMarksOfItsQuestions() {
    assertThat(forms(LONG)).extracting(Candidate::points).containsExactly(11, 10, 8);
  }

  @Test
  void leavesThreeGuidingQuestions() {
    assertThat(forms(HarbourBank.comparison())).hasSize(1);
  }

  @Test
  void leavesOtherQuestionsWhole() {
    assertThat(forms(HarbourBank.choice())).hasSize(1);
  }
}
