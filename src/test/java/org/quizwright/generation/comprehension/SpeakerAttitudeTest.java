package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.ShortAnswer;

class SpeakerAttitudeTest {

  private static List<Draft> drafts(String words) {
    Facts plain =
        new MillCourse("“" + words + "”, said John Reed.")
            .quotes("John Reed", null, words, 1)
            .facts();
    return new SpeakerAttitude().write(new Facts(plain.model(), plain.theme(), Texts.LANGUAGE, 1));
  }

  @Test
  void asksWhetherQuotedWordsPraiseOrBlame() {
    assertThat(drafts("the conduct of the weavers has been admirable"))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .startsWith("Mary Hill quotes John Reed: “the conduct of the weavers");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("They show approval: “admirable” shows it.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the conduct of the weavers has been quiet and orderly",
        "the conduct of the weavers was not admirable at all",
        "the heroic weavers were ruled by a cruel and greedy master",
        "to raise up a splendid creature of the mill"
      })
  void asksNothingWhereNoAttitudeIsPlain(String words) {
    assertThat(drafts(words)).isEmpty();
  }
}
