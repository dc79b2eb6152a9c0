package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.language.ListFile;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

class StartersTest {

  private static List<String> starters(String rule, String... parts) {
    List<AnswerElement> elements =
        Stream.of(parts).map(part -> new AnswerElement(part, "wages", List.of(), 1)).toList();
    Draft draft =
        new Draft(
            new Drafting(rule, Skill.CLOSE_READING, Demand.INFER),
            "wages",
            new ShortAnswer("Why?", "wages", elements),
            Level.CORE,
            parts.length,
            List.of("hill-1900"),
            List.of(Evidence.quote("hill-1900", 1, "They wanted wages.", "wages")),
            1,
            Remarks.NONE);
    return Starters.added(draft).remarks().starters();
  }

  @Test
  void beginsASentenceForEachPart() {
    assertThat(starters("time-of-writing", "gain", "loss"))
        .containsExactly("An advantage is that …", "A drawback is that …");
  }

  @Test
  void prefersWhatFitsTheRule() {
    assertThat(starters("scare-quote", "reason"))
        .containsExactly("The author may want to show that …");
  }

  @Test
  void beginsNoneWhereThePartIsOfAnotherRule() {
    assertThat(starters("term-meaning", "meaning")).isEmpty();
  }

  /** Parts may be numbered: "reason2". */
  @Test
  void areOnlyForRulesAndPartsThatExist() throws IOException {
    String written;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/quizwright/generation"))) {
      written =
          files
              .filter(Files::isRegularFile)
              .map(StartersTest::text)
              .collect(Collectors.joining("\n"));
    }
    assertThat(ListFile.lines(Starters.class, "starters.txt"))
        .flatMap(line -> List.of(line.split("\t", 2)[0].split("\\.", 2)))
        .allSatisfy(
            key -> assertThat(written).contains("\"" + key.replaceFirst("\\d$", "") + "\""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void beginsNoneWhereAPartHasNone() {
    assertThat(starters("identity", "gain", "unheard-of")).isEmpty();
  }
}
