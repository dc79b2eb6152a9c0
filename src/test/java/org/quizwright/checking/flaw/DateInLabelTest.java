package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelineRelation;

class DateInLabelTest {

  @Test
  void catchesALabelThatNamesItsYear() {
    TimelineOrdering task =
        new TimelineOrdering(
            "Number these events.",
            List.of(Moments.at("1842", "The weavers of Lowford left the 1842 talks")));
    assertThat(new DateInLabel().check(Samples.question(task)))
        .singleElement()
        .extracting(finding -> finding.message())
        .isEqualTo("“The weavers of Lowford left the 1842 talks” names a year.");
  }

  @Test
  void catchesALabelThatNamesItsYearInWords() {
    assertThat(DateInLabel.leaks("The council bought the land in nineteen sixty-three"))
        .containsExactly("names a year");
  }

  @Test
  void catchesAnOptionThatPlacesItself() {
    TimelineRelation task =
        new TimelineRelation(
            "Which event happened before the mill opened?",
            "The mill opened",
            TimelineRelation.Order.BEFORE,
            Samples.options("The weavers met", "The weavers met again"));
    assertThat(new DateInLabel().check(Samples.question(task))).hasSize(1);
  }

  @Test
  void passesLabelsWithoutADate() {
    TimelineOrdering task =
        new TimelineOrdering(
            "Number these events.", List.of(Moments.at("1842", "The weavers of Lowford struck")));
    assertThat(new DateInLabel().check(Samples.question(task))).isEmpty();
    assertThat(DateInLabel.leaks("Odo went home to a third of his land")).isEmpty();
    assertThat(new DateInLabel().check(Samples.statement("The strike of 1842 failed."))).isEmpty();
  }
}
