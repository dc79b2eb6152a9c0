package org.quizwright.generation.comparison.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;

class VoicesTest {

  private static List<String> names(Archive archive) {
    return new Voices(archive.facts())
        .speeches().stream().map(speech -> speech.voice().name()).toList();
  }

  private static final String PASSAGE = "The town was quiet. Lowe said, “We are hungry.”";

  @Test
  void tellsTheAuthorFromThePersonQuoted() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(PASSAGE)
            .quoting("Ann Lowe", null, "We are hungry.")
            .person("Ann Lowe", "Lowe", null);
    assertThat(names(archive)).containsExactly("Ada Marsh", "Ann Lowe");
  }

  @Test
  void givesASpeakerTheFullestNameAndRoleOfTheTexts() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(PASSAGE)
            .quoting("Lowe", null, "We are hungry.")
            .person("Ann Lowe", "Lowe", "a weaver");
    Voice voice = new Voices(archive.facts()).speeches().get(1).voice();
    assertThat(voice.name()).isEqualTo("Ann Lowe");
    assertThat(voice.role()).isEqualTo("a weaver");
  }

  @Test
  void leavesOutWordsOfSomebodyUnnamed() {
    Archive archive =
        Archive.twoWorks().in("book").passage(PASSAGE).quoting(null, null, "We are hungry.");
    assertThat(names(archive)).containsExactly("Ada Marsh");
  }

  @Test
  void leavesOutWordsOfSomebodyWithoutAName() {
    Archive archive =
        Archive.twoWorks().in("book").passage(PASSAGE).quoting("a weaver", null, "We are hungry.");
    assertThat(names(archive)).containsExactly("Ada Marsh");
  }

  @Test
  void takesAnInterviewForTheAuthorsOwnVoice() {
    Archive archive =
        Archive.twoWorks()
            .in("letter")
            .passage("We are hungry.")
            .quoting("Tom Reed", null, "We are hungry.");
    assertThat(names(archive)).containsExactly("Tom Reed");
  }

  @Test
  void leavesAnAuthorTheSentenceThatHoldsAFewWordsOfOthers() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(
                "The weavers of the town wanted an end to the “tyranny of the masters” at once.")
            .quoting("the weavers", null, "tyranny of the masters");
    assertThat(new Voices(archive.facts()).speeches().get(0).statements().get(0).exact())
        .startsWith("The weavers of the town");
  }

  @Test
  void hearsTheInnermostOfTwoSpeakers() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("“She said: ‘We are hungry and cold and tired.’”")
            .quoting("John Hall", null, "She said: ‘We are hungry and cold and tired.’")
            .person("John Hall", "Hall", null)
            .quoting("Ann Lowe", null, "We are hungry and cold and tired.")
            .person("Ann Lowe", "Lowe", null);
    assertThat(names(archive)).containsExactly("Ann Lowe");
  }
}
