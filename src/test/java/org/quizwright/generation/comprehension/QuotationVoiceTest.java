package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.content.Person;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class QuotationVoiceTest {

  private static final List<String> SPEAKERS = List.of("Ann Frith", "Tom Ware", "Joe Cole");
  private static final List<String> WORDS =
      List.of(
          "We work all day and we cannot buy bread.",
          "The mill will stand while I am mayor of Lowford.",
          "Every loom in Lowford stood still on that morning.");

  private static MillCourse course(int speakers) {
    MillCourse course =
        new MillCourse(
            "Ann Frith said: “" + WORDS.get(0) + "”",
            "Tom Ware said: “" + WORDS.get(1) + "”",
            "Joe Cole said: “" + WORDS.get(2) + "”");
    for (int i = 0; i < speakers; i++) {
      course.quotes(SPEAKERS.get(i), null, WORDS.get(i), i + 1);
      course.people.add(new Person(SPEAKERS.get(i), List.of(), null, MillCourse.ref(i + 1, 1)));
    }
    return course;
  }

  @Test
  void offersTheOtherPeopleWhomTheTextQuotes() {
    Draft draft = new QuotationVoice().write(course(3).facts()).get(0);
    assertThat(draft.task().stem())
        .isEqualTo("Whom does Mary Hill quote in these words: “" + WORDS.get(0) + "”?");
    assertThat(((MultipleChoice) draft.task()).options())
        .extracting(Option::text)
        .containsExactly("Ann Frith", "Tom Ware", "Joe Cole");
  }

  @Test
  void asksNothingWhereFewAreQuoted() {
    assertThat(new QuotationVoice().write(course(2).facts())).isEmpty();
  }
}
