package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNoteTest {

  private static final String STORY =
      "The looms stopped in the coldest week of the winter, and nobody in the valley knew for how long.";
  private static final String NOTE =
      "Ruth Dunne is a labor historian. Her book on the mill cities will be published in spring.";

  @Test
  void leavesWhatStandsBelowATextOnItsAuthorOutOfTheBody() {
    assertThat(body("The winter\n\nBy Ruth Dunne\n\n" + STORY + "\n\n" + NOTE))
        .containsExactly(STORY);
  }

  @Test
  void keepsWhatATextTellsOfAnotherPerson() {
    assertThat(body("The winter\n\nBy Ann Lee\n\n" + STORY + "\n\n" + NOTE))
        .containsExactly(STORY, NOTE);
  }

  private static List<String> body(String text) {
    return Draft.of(new SeedText("a.txt", List.of(text.split("\n"))), List.of()).body();
  }
}
