package org.quizwright.rendering.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

  private static final Slice SLICE = Slice.of(10, Ink.NONE);

  @Test
  void measuresGapsButNotTheOneAboveIt() {
    Flow flow = Flow.of(SLICE).below(7).then(Flow.of(SLICE).below(3));
    assertThat(flow.height()).isEqualTo(23);
  }

  @Test
  void standsBesideAnotherAsOneSliceOfTheTallerHeight() {
    Flow pair = Flow.of(SLICE, SLICE).beside(Flow.of(SLICE), 50);
    assertThat(pair.slices()).hasSize(1);
    assertThat(pair.height()).isEqualTo(20);
  }

  @Test
  void bindsOnlyTheFirstSliceOfTheNext() {
    Flow flow = Flow.of(SLICE).bound(Flow.of(SLICE, SLICE));
    assertThat(flow.slices().stream().map(Slice::before).toList())
        .isEqualTo(List.of(Break.FREE, Break.NEVER, Break.FREE));
  }

  @Test
  void keptSlicesAvoidBreaksButTheFirst() {
    assertThat(Flow.of(SLICE, SLICE).kept().slices().stream().map(Slice::before).toList())
        .isEqualTo(List.of(Break.FREE, Break.AVOID));
  }
}
