package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.finding.InputException;

class ContentJsonTest {

  @Test
  void readsBackWhatItWrote() {
    ContentModel model = Models.model();

    String text = ContentJson.write(model);

    assertThat(ContentJson.read("content.json", text, model.course(), model.sources()))
        .isEqualTo(model);
  }

  @Test
  void writesTheSameTextForTheSameModel() {
    assertThat(ContentJson.write(Models.model())).isEqualTo(ContentJson.write(Models.model()));
  }

  @Test
  void leavesTheSourcesToTheSeedsFolder() {
    assertThat(ContentJson.write(Models.model())).doesNotContain("The Herald");
  }

  @Test
  void asksForANewSnapshotWhereTheVersionIsAnother() {
    assertThatThrownBy(
            () ->
                ContentJson.read(
                    "content.json", "{\"version\": 0}", Models.course(), Models.sources()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("content.json")
        .hasMessageContaining("--force");
  }

  @Test
  void refusesAValueThatChecksItselfInVain() {
    String broken =
        ContentJson.write(Models.model()).replace("\"importance\": 3", "\"importance\": 9");

    assertThatThrownBy(
            () -> ContentJson.read("content.json", broken, Models.course(), Models.sources()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("importance is 1 to 3");
  }
}
