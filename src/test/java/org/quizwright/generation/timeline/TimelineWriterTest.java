package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;

class TimelineWriterTest {

  private final List<Draft> drafts =
      new TimelineWriter()
          .write(
              new Chronicle()
                  .tells("1889-08", 3, "Dockers left work over unpaid wages")
                  .tells("1872", 2, "The harbour board opened a new dock")
                  .otherTells("1880", 2, "Merchants founded a shipping company in town")
                  .otherTells("1891", 2, "The government banned night work for children")
                  .facts());

  @Test
  void putsTheKeyInOrderOfDate() {
    assertThat(((TimelineOrdering) drafts.get(0).task()).events())
        .extracting(TimelineEvent::label)
        .containsExactly(
            "The harbour board opened a new dock",
            "Merchants founded a shipping company in town",
            "Dockers left work over unpaid wages",
            "The government banned night work for children");
  }

  @Test
  void givesAPointForEachEventButOne() {
    assertThat(drafts.get(0).points()).isEqualTo(3);
  }

  @Test
  void setsTheLevelByTheNumberOfEvents() {
    assertThat(drafts.get(0).level()).isEqualTo(Level.SUPPORT);
  }

  @Test
  void ordersEventsOfSeveralThemesForTheWholeCourse() {
    Chronicle town =
        new Chronicle()
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1872", 2, "The harbour board opened a new dock")
            .tells("1860", 1, "Merchants founded a shipping company in town")
            .elsewhere()
            .otherTells("1891", 2, "The government banned night work for children")
            .otherTells("1902", 2, "The harbour board closed its old school");
    assertThat(new TimelineWriter().write(town.wholeCourse()))
        .singleElement()
        .extracting(draft -> ((TimelineOrdering) draft.task()).events().size())
        .isEqualTo(5);
  }

  @Test
  void writesNoBigPictureOfASingleTheme() {
    Chronicle town =
        new Chronicle()
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1872", 2, "The harbour board opened a new dock")
            .tells("1860", 1, "Merchants founded a shipping company in town")
            .otherTells("1891", 2, "The government banned night work for children")
            .otherTells("1902", 2, "The harbour board closed its old school");
    assertThat(new TimelineWriter().write(town.wholeCourse())).isEmpty();
  }

  @Test
  void bringsEvidenceForEachEvent() {
    assertThat(drafts.get(0).evidence()).hasSize(4);
    assertThat(drafts.get(0).assertedBy()).containsExactly("mill-1950", "rowe-1961");
  }
}
