package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
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
  void bringsEvidenceForEachEvent() {
    assertThat(drafts.get(0).evidence()).hasSize(4);
    assertThat(drafts.get(0).assertedBy()).containsExactly("mill-1950", "rowe-1961");
  }
}
