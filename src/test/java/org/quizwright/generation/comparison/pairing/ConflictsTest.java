package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class ConflictsTest {

  private static Archive archive() {
    return Archive.twoWorks()
        .in("book")
        .passage("In 1844 forty weavers went.")
        .in("letter")
        .passage("In 1845 ninety weavers went.");
  }

  private static List<Matter> figures(double one, String year, double other, String otherYear) {
    return Conflicts.in(
        archive()
            .figure(Figures.figure(one, "weavers", year, new TextRef("book", 1, 1)))
            .figure(Figures.figure(other, "weavers", otherYear, new TextRef("letter", 1, 1)))
            .facts()
            .model());
  }

  private static Event event(String dateInBook, String dateInLetter) {
    return new Event(
        "e1",
        HistoricalDate.parse("1844"),
        "The mill closed",
        "strike",
        1,
        false,
        List.of(),
        null,
        List.of(
            new Mention(new TextRef("book", 1, 1), dateInBook, "The mill closed."),
            new Mention(new TextRef("letter", 1, 1), dateInLetter, "The mill closed.")));
  }

  private static List<Matter> dates(String dateInBook, String dateInLetter) {
    return Conflicts.in(archive().event(event(dateInBook, dateInLetter)).facts().model());
  }

  @Test
  void acceptADateThatIsOnlyMoreExact() {
    assertThat(dates("in 1844", "in May 1844")).isEmpty();
    assertThat(dates("in 1844", "")).isEmpty();
  }

  @Test
  void findTwoDaysOfOneMonth() {
    assertThat(dates("on 3 May 1844", "on 17 May 1844").get(0).marks().get(1))
        .containsExactly("3", "17");
  }

  @Test
  void findTwoDatesForOneEvent() {
    Matter date = Conflicts.in(archive().event(event("in 1844", "in 1845")).facts().model()).get(0);
    assertThat(date.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(date.marks().get(1)).containsExactly("1844", "1845");
    assertThat(date.frames().topic()).startsWith("when ");
  }

  @Test
  void findTwoNumbersForOneThing() {
    assertThat(figures(40, "1844", 90, "1844"))
        .singleElement()
        .satisfies(
            matter -> assertThat(matter.frames().topic()).isEqualTo("the number of weavers"));
  }

  @Test
  void findNoneInNumbersOfDifferentYears() {
    assertThat(figures(40, "1844", 90, "1845")).isEmpty();
    assertThat(figures(40, "1844", 40, "1845")).isEmpty();
  }
}
