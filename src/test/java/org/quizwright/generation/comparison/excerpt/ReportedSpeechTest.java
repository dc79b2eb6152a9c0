package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voices;

class ReportedSpeechTest {

  private static String extended(String passage, String quoted) {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(passage)
            .quoting("John Hall", "the mayor", quoted)
            .person("John Hall", "Hall", null);
    Speech speech =
        new Voices(archive.facts())
            .speeches().stream().filter(s -> s.voice().quoted()).findFirst().orElseThrow();
    Speech longer = new ReportedSpeech(archive.facts()).extended(speech);
    return String.join(" ", longer.statements().stream().map(Statement::exact).toList());
  }

  @Test
  void takesInTheSentenceThatReportsTheSameSpeaker() {
    assertThat(
            extended(
                "The town was quiet. Hall warned the weavers of soldiers. “Enough is enough,” he said.",
                "Enough is enough,"))
        .isEqualTo("Hall warned the weavers of soldiers. “Enough is enough,” he said.");
  }

  @Test
  void leavesASentenceInWhichTheSpeakerIsOnlyMentioned() {
    assertThat(
            extended("The weavers feared Hall. “Enough is enough,” he said.", "Enough is enough,"))
        .isEqualTo("“Enough is enough,” he said.");
  }

  @Test
  void leavesALongSpeechAsItIs() {
    String words = "So we waited and waited" + ", and waited and waited".repeat(10) + ".";
    assertThat(extended("Hall warned us. He said, “" + words + "”", words)).isEqualTo(words);
  }
}
