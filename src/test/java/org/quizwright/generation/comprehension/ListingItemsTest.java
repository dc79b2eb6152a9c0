package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Listing;

class ListingItemsTest {

  private static final String TEXT =
      "The weavers of Lowford sent a list of demands, including bread, coal, candles, rest and"
          + " schools.";

  @Test
  void asksForThreeOfFive() {
    MillCourse course = new MillCourse(TEXT);
    course.listings.add(
        new Listing(
            MillCourse.ref(1, 1),
            "a list of demands",
            List.of("bread", "coal", "candles", "rest", "schools")));
    assertThat(new ListingItems().write(course.facts()))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .isEqualTo(
            "Mary Hill writes: “The weavers of Lowford sent a list of demands.” Give three of them"
                + " that the text names.");
  }

  @Test
  void leavesAListAloneThatNothingIntroduces() {
    MillCourse course = new MillCourse("The weavers of Lowford lacked bread, coal and candles.");
    course.listings.add(
        new Listing(MillCourse.ref(1, 1), "lacked", List.of("bread", "coal", "candles")));
    assertThat(new ListingItems().write(course.facts())).isEmpty();
  }

  @Test
  void leavesAListAloneThatSpeaksOfOneThing() {
    MillCourse course =
        new MillCourse("Ann Frith of Lowford worked at the mill, first as a weaver, then a clerk.");
    course.listings.add(
        new Listing(MillCourse.ref(1, 1), "mill", List.of("first as a weaver", "then a clerk")));
    assertThat(new ListingItems().write(course.facts())).isEmpty();
  }
}
