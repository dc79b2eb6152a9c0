package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Classification;

class FactOrJudgementTest {

  @Test
  void setsThreeFactsBesideThreeJudgements() {
    MillCourse course =
        new MillCourse(
            "The weavers of Lowford struck in 1842.",
            "The owners of Marl paid 9 pence.",
            "The harbour of Orford opened in 1840.",
            "The ruthless owners of Lowford starved children.",
            "The corrupt mayor of Marl looked away.",
            "The greedy bankers of Orford gained most.");
    course.contested("The ruthless", "The corrupt", "The greedy");
    assertThat(new FactOrJudgement().write(course.facts()))
        .singleElement()
        .extracting(draft -> ((Classification) draft.task()).items())
        .asInstanceOf(InstanceOfAssertFactories.list(Classification.Item.class))
        .extracting(Classification.Item::group)
        .containsExactly(
            "checkable", "checkable", "checkable", "judgement", "judgement", "judgement");
  }
}
