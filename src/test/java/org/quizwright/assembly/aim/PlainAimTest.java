package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Level;

class PlainAimTest {

  private static final SentenceIndex INDEX =
      new SentenceIndex(
          Harbour.saying(
              List.of(
                  new Quotation(
                      "Agnes Rowe",
                      null,
                      "We were cold.",
                      Harbour.MERCER,
                      1,
                      1,
                      "Ada Mercer",
                      null)),
              List.of(),
              List.of(),
              "“We were cold.” Rain fell. The men who had come to the gate before dawn, and who had"
                  + " stood there in the rain until the foreman came, went home again without a"
                  + " word when he shook his head."));

  private static double cost(Level level, int sentence) {
    return new PlainAim(level).cost(HarbourDraft.printing(INDEX, Harbour.mercer(1, sentence)));
  }

  @Test
  void prefersShortSentencesOnSupportSheets() {
    assertThat(cost(Level.SUPPORT, 2)).isLessThan(cost(Level.SUPPORT, 3));
  }

  @Test
  void prefersPeoplesOwnWordsOnSupportSheets() {
    assertThat(cost(Level.SUPPORT, 1)).isZero();
    assertThat(cost(Level.SUPPORT, 2)).isPositive();
  }

  @Test
  void letsOtherSheetsReadHardSentences() {
    assertThat(cost(Level.CORE, 3)).isZero();
    assertThat(cost(Level.STRETCH, 3)).isZero();
  }
}
