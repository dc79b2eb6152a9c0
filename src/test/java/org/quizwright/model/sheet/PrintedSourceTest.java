package org.quizwright.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.source.TextRef;

class PrintedSourceTest {

  private static final Gloss QUAY = new Gloss("quay", "a landing place");
  private static final Gloss LIGHTER = new Gloss("lighter", "a flat boat for loads");
  private static final Gloss TALLY = new Gloss("tally", "a count");

  private static List<List<Gloss>> glosses(List<Gloss> glosses, String... paragraphs) {
    List<PrintedParagraph> printed =
        Stream.of(paragraphs)
            .map(text -> new PrintedSentence(new TextRef("harbour", 1, 1), text, false))
            .map(sentence -> new PrintedParagraph(List.of(sentence), false))
            .toList();
    return new PrintedSource("A", "harbour", "", "", printed, glosses).glossesByParagraph();
  }

  @Test
  void explainsAWordWhereItFirstStands() {
    assertThat(glosses(List.of(QUAY), "They met.", "The quay was full.", "The quays lay still."))
        .containsExactly(List.of(), List.of(QUAY), List.of());
  }

  @Test
  void explainsWordsInTheOrderOfTheText() {
    assertThat(glosses(List.of(QUAY, LIGHTER), "Lighters lay at the quay."))
        .containsExactly(List.of(LIGHTER, QUAY));
  }

  @Test
  void losesNoGlossWhoseWordItDoesNotFind() {
    assertThat(glosses(List.of(TALLY, QUAY), "The quay was full.", "They counted."))
        .containsExactly(List.of(QUAY), List.of(TALLY));
  }
}
