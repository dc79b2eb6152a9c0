package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.Citation;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Passage;

class CitationMarkersTest {

  private static Passage passage(String text) {
    return CitationMarkers.passages(Paragraphs.of(text), List.of(new Note("4", "A book."))).get(0);
  }

  @Test
  void takesAMarkerOutAndRemembersItsPlace() {
    Passage passage = passage("It ended. [4] They left.");
    assertThat(passage.text()).isEqualTo("It ended. They left.");
    assertThat(passage.citations()).containsExactly(new Citation("4", 9));
  }

  @Test
  void keepsBracketsThatNoNoteExplains() {
    assertThat(passage("Some [20] people of the [regional] board.").text())
        .isEqualTo("Some [20] people of the [regional] board.");
  }
}
