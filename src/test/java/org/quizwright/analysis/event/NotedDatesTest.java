package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class NotedDatesTest {

  private static final Event CLOSED =
      new Event(
          "mill-closed",
          HistoricalDate.parse("1842"),
          "The mill was closed",
          "strike",
          2,
          true,
          List.of(),
          null,
          List.of(
              new Mention(
                  new TextRef("hill", 3, 1),
                  "that same year",
                  "The mill was closed that same year, and Welby mill, too.")));

  /** A note on other words of the sentence, or of another source, leaves the date alone. */
  @ParameterizedTest
  @CsvSource({
    "hill, closed that same year, false",
    "hill, Welby mill, true",
    "reed, closed that same year, true"
  })
  void ordersNothingByADateThatANoteIsOn(String source, String exact, boolean orderable) {
    EditorNote note = new EditorNote(source, exact, "Others say 1843.", EditorNote.Show.SHEET);
    assertThat(NotedDates.unordered(List.of(CLOSED), List.of(note)))
        .singleElement()
        .extracting(Event::orderable)
        .isEqualTo(orderable);
  }
}
