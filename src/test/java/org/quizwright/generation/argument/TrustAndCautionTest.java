package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

class TrustAndCautionTest {

  @Test
  void asksForBothAndGivesAMarkEach() {
    Facts facts = new MillCourse("The weavers of Lowford went on strike.").facts();
    Draft draft =
        new TrustAndCaution("the clerk kept the books", "books can be cooked")
            .draft(
                facts,
                new Drafting("clerk-trust", Skill.SOURCING, Demand.JUDGE),
                "Mary Hill quotes the clerk.",
                "the clerk’s words",
                "clerk",
                facts.quote("hill-1900", 1, "went on strike"),
                List.of("the clerk"));
    ShortAnswer task = (ShortAnswer) draft.task();
    assertThat(task.stem())
        .isEqualTo(
            "Mary Hill quotes the clerk. Name one reason to trust the clerk’s words and one for"
                + " caution.");
    assertThat(task.modelAnswer()).isEqualTo("The clerk kept the books, but books can be cooked.");
    assertThat(draft.points()).isEqualTo(task.elements().size());
  }
}
