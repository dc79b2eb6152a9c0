package org.quizwright.assembly.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

class AttributionTest {

  private final Attribution headnote = new Attribution(false, HistoricalDate.parse("1921"));

  private static Metadata metadata(String source) {
    return Harbour.model().source(source).orElseThrow().metadata();
  }

  @Test
  void saysHowLongAfterTheEventsAnAuthorWrote() {
    assertThat(headnote.of(metadata(Harbour.MERCER)))
        .isEqualTo(
            "Magazine article by Ada Mercer (The Coast Review), published in June 1955, 34 years"
                + " after the events. She wrote for a circle of retired dockers.");
  }

  @Test
  void countsNothingFromEventsThatWentOnForYears() {
    Attribution decade = new Attribution(false, HistoricalDate.parse("1911/1921"));
    assertThat(decade.of(metadata(Harbour.MERCER)))
        .contains("in June 1955, long after the events.");
    Attribution recent = new Attribution(false, HistoricalDate.parse("1940/1950"));
    assertThat(recent.of(metadata(Harbour.MERCER))).contains("published in June 1955. She");
  }

  @Test
  void saysWhenAnAuthorWroteAtTheTime() {
    assertThat(headnote.of(metadata(Harbour.FINCH)))
        .startsWith(
            "Letter by Tobias Finch (The Ellery Gazette), published on 15 April 1921, at the time"
                + " of the events.");
  }

  @Test
  void doesntSayWhichOfManyDecadesAnAuthorWroteAtTheTimeOf() {
    Attribution decades = new Attribution(false, HistoricalDate.parse("1911/1960"));
    assertThat(decades.of(metadata(Harbour.MERCER))).contains("published in June 1955. She");
  }

  @Test
  void namesTitlePublisherDateAndRightsBelow() {
    assertThat(headnote.provenance(metadata(Harbour.FINCH)))
        .isEqualTo(
            "Tobias Finch, “To the Editor”, The Ellery Gazette, 15 April 1921. Invented for a"
                + " test.");
  }

  @Test
  void writesDatesTheAmericanWayForAnAmericanCourse() {
    assertThat(new Attribution(true, null).provenance(metadata(Harbour.FINCH)))
        .contains("April 15, 1921");
  }

  @Test
  void refersToTheSourceThatHasSaidWhereTheAuthorStands() {
    String note = "Letter by Ada Mercer, published in 1955. She wrote for dockers.";
    assertThat(Attribution.shortened(note, "She wrote for dockers.", "B"))
        .isEqualTo("Letter by Ada Mercer, published in 1955. See the note above Source B, too.");
    assertThat(Attribution.shortened("Words of Kit. On the book: It sells.", "It sells.", "A"))
        .isEqualTo("Words of Kit. On the book: see the note above Source A.");
  }

  @Test
  void keepsHeadnotesThatADesignerHasWritten() {
    String own = "Letter by Ada Mercer, who led the strike.";
    assertThat(Attribution.shortened(own, "She wrote for dockers.", "B")).isEqualTo(own);
    assertThat(Attribution.shortened(own, "", "B")).isEqualTo(own);
  }
}
