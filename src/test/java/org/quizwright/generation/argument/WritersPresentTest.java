package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class WritersPresentTest {

  private static List<Draft> drafts(String text) {
    return new WritersPresent().write(new MillCourse(text).facts());
  }

  @Test
  void asksWhichTimeIsMeantByToday() {
    assertThat(drafts("Today the mills of Lowford stand empty."))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("It means the time of writing, 1900; since then things may have changed.");
  }

  @Test
  void acceptsThatItWasWrittenWithHindsight() {
    ShortAnswer task =
        (ShortAnswer) drafts("Today the mills of Lowford stand empty.").get(0).task();
    assertThat(task.elements().get(1).accepted()).singleElement().asString().contains("hindsight");
  }

  @Test
  void asksNothingWhereTheDayOfWritingIsNotThatOfPrint() {
    MillCourse course =
        new MillCourse("Today the mills of Lowford stand empty.")
            .standpoint("Mary Hill kept a diary in the year of the strike.");
    assertThat(new WritersPresent().write(course.facts())).isEmpty();
  }

  @Test
  void asksNothingWhereTodayIsSetAgainstAMonth() {
    assertThat(drafts("In October the mills of Lowford were full and today stand empty."))
        .isEmpty();
  }

  @Test
  void asksNothingWhereTodayOnlyDatesAnAnniversary() {
    assertThat(drafts("Eighty years ago today the mills of Lowford were shut.")).isEmpty();
  }

  @Test
  void asksNothingAboutASentenceOfThePast() {
    assertThat(drafts("In 1842 the mills of Lowford stood empty.")).isEmpty();
  }
}
