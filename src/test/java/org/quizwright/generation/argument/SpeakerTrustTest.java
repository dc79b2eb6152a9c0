package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class SpeakerTrustTest {

  private static final String WORDS = "The looms were sold to pay the rent of the house.";

  private static List<Draft> drafts(String speaker, @Nullable String role) {
    return new SpeakerTrust()
        .write(
            new MillCourse("“" + WORDS + "” said " + speaker + ".")
                .quotes(speaker, role, WORDS, 1)
                .facts());
  }

  @Test
  void weighsTheWordsOfSomebodyWhoTookPart() {
    assertThat(drafts("John Reed", "a weaver"))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .startsWith("Mary Hill quotes John Reed, a weaver. Name one reason");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .startsWith("The speaker lived through it");
            });
  }

  @Test
  void weighsTheWordsOfSomebodyInOffice() {
    assertThat(drafts("John Reed", "a civil servant"))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .startsWith("Whoever holds an office may know more"));
  }

  @Test
  void takesNoNameForARole() {
    assertThat(drafts("John Weaver", null)).isEmpty();
  }
}
