package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

class SensitiveTest {

  private static final String STRIKE = "The weavers of Lowford struck in 1842.";
  private static final String TOLL = "Nine weavers of Marl died that winter.";

  private static boolean isMarked(Sensitivity.Kind kind, String... quoted) {
    Facts facts = new MillCourse(STRIKE + " " + TOLL).sensitive(MillCourse.ref(1, 2), kind).facts();
    Draft draft =
        new Draft(
            new Drafting("rule", Skill.CLOSE_READING, Demand.LOCATE),
            quoted[0],
            new TrueFalse(quoted[0], true, ""),
            Level.SUPPORT,
            1,
            List.of("hill-1900"),
            Stream.of(quoted).map(words -> facts.quote("hill-1900", 1, words)).toList(),
            1,
            Remarks.NONE);
    return Sensitive.marked(facts, draft).remarks().sensitive();
  }

  @Test
  void marksAQuestionAboutDeaths() {
    assertThat(isMarked(Sensitivity.Kind.DEATHS, TOLL)).isTrue();
  }

  @Test
  void marksAKeyThatQuotesDeaths() {
    assertThat(isMarked(Sensitivity.Kind.DEATHS, STRIKE, TOLL)).isTrue();
  }

  @Test
  void allowsAKeyThatQuotesSwearing() {
    assertThat(isMarked(Sensitivity.Kind.SWEARING, STRIKE, TOLL)).isFalse();
  }

  @Test
  void leavesItsNeighbourAlone() {
    assertThat(isMarked(Sensitivity.Kind.DEATHS, STRIKE)).isFalse();
  }
}
