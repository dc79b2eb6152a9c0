package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InspectJsonTest {

  private static final JsonNode ROOT =
      JsonText.parse("inspect.json", InspectJson.write(Models.model(), ref -> Models.SENTENCE))
          .root();

  /** Every key of the design, in its order; {@code null} where nothing is known. */
  @Test
  void writesTheModelExactlyAsTheDesignSays() throws IOException {
    Path golden = Path.of("src", "test", "resources", "cases", "inspect-of-all-kinds");
    assertThat(InspectJson.write(Models.model(), ref -> Models.SENTENCE))
        .isEqualTo(Files.readString(golden.resolve("inspect.json")));
  }

  @Test
  void namesItsPartsInTheOrderOfTheDesign() {
    assertThat(ROOT.fieldNames())
        .toIterable()
        .containsExactly(
            "course",
            "themes",
            "sources",
            "variants",
            "events",
            "quotations",
            "figures",
            "terms",
            "people",
            "bodies",
            "places",
            "warnings");
  }

  @Test
  void givesARangeAsTwoNumbers() {
    assertThat(ROOT.at("/figures/0/value")).hasToString("[3,4]");
  }

  @Test
  void givesAFigureItsSentence() {
    assertThat(ROOT.at("/figures/0/sentence").asText()).isEqualTo(Models.SENTENCE);
  }

  @Test
  void givesAPassageItsThemeAndLines() {
    JsonNode passage = ROOT.at("/sources/0/passages/0");

    assertThat(passage)
        .hasToString(
            "{\"n\":1,\"heading\":null,\"text\":\""
                + Models.SENTENCE
                + "\",\"theme\":\"strike\",\"secondary\":null,\"confidence\":0.75,"
                + "\"witness-lines\":[3,4]}");
  }

  @Test
  void writesKindsAndRolesInLowerCase() {
    assertThat(ROOT.at("/sources/0/witnesses/0/role").asText()).isEqualTo("base");
    assertThat(ROOT.at("/sources/0/boilerplate/0/kind").asText()).isEqualTo("title");
  }

  @Test
  void showsWhereCopiesDiffer() {
    assertThat(ROOT.at("/variants/0/others/0"))
        .hasToString("{\"file\":\"copy.txt\",\"reading\":\"5\"}");
  }

  @Test
  void showsAMissingSpeakerAsNull() {
    assertThat(ROOT.at("/quotations/0/speaker").isNull()).isTrue();
  }
}
