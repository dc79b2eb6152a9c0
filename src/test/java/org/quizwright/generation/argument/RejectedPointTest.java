package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class RejectedPointTest {

  private static List<Draft> drafts(String text) {
    return ParsedMills.drafts(new RejectedPoint(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The weavers of Lowford rose not against the king, but against the owners of the mill.|Against the owners of the mill.",
        "The mill at Lowford was not a school but a prison.|A prison.",
        "The weavers of Lowford have not crossed the sea, but have moved to the next town.|Moved to the next town."
      })
  void asksWhatStandsInPlaceOfAPointRejected(String text, String answer) {
    assertThat(drafts(text))
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .containsExactly(answer);
  }

  @Test
  void showsTheSentenceUpToThePointRejected() {
    assertThat(drafts("The mill at Lowford was not a school but a prison.").get(0).task().stem())
        .isEqualTo(
            "Mary Hill writes: “The mill at Lowford was not a school …” What does the rest of the"
                + " sentence say instead?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers of Lowford lost not only the strike but also the mill.",
        "The owner of the mill was not present, but the weavers spoke with a clerk.",
        "The weavers of Lowford rose not against the king, but the owners fled.",
        "The strike at Lowford was not a long one, but the weavers lost all their savings.",
        "The owners of Lowford had not the money to pay the weavers, but the bank lent them a part."
      })
  void asksNothingWhereOneDoesNotStandForTheOther(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
