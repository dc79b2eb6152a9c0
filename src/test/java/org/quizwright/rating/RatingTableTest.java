package org.quizwright.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTableTest {

  private static final List<Item> ITEMS =
      List.of(
          new Item(1, "cloze", "cloze", "a"),
          new Item(2, "cloze", "cloze", "b"),
          new Item(3, "true-false", "hand", "c"));

  private static RatingTable table() {
    return new RatingTable(
        ITEMS,
        List.of(
            RatingTable.ratings(List.of("1 ok", "2 key another word fits", "3 ok")),
            RatingTable.ratings(List.of("1. ok", "2 ok", "", "3 worth"))));
  }

  @Test
  void countsWhatEachReaderWouldPrintAndWhereTheyDiffer() {
    assertThat(table().by("type", Item::type))
        .contains("| cloze | 2 | 1 | 2 | 1 | 1 |")
        .contains("| **all** | 2 | 1 | 2 | 1 | 1 |");
  }

  @Test
  void keepsHandWrittenItemsOutOfTheTotal() {
    assertThat(table().by("type", Item::type))
        .contains("| hand-written | 1 | 1 | 0 | 0 | 1 |")
        .doesNotContain("| true-false |");
  }

  @Test
  void countsTheFaultsOfGeneratedItems() {
    assertThat(table().faults()).contains("KEY: 1 0").contains("WORTH: 0 0");
  }

  @Test
  void refusesALineThatIsNoRating() {
    assertThatThrownBy(() -> Verdict.Rating.parse("7 splendid"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
