package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;

class ManifestFileTest {

  private static final String SMALL =
      """
      {
        "id": "canals",
        "title": "Canals",
        "themes": [{"id": "digging", "title": "Digging", "period": "1761/1830"}],
        "sources": [
          {"id": "hill-1901", "author": "Ann Hill", "issued": "1901",
           "rights": {"statement": "Free.", "max-share": 0.5},
           "witnesses": ["hill.txt", "copy.txt"]}
        ],
        "glossary": {"lock": "a step for boats"},
        "notes": [{"source": "hill-1901", "exact": "teh", "note": "[sic]", "show": "sheet"}]
      }
      """;

  private Path file = Path.of("course.json");

  @BeforeEach
  void useAFolderOfItsOwn(@TempDir Path folder) {
    file = folder.resolve("course.json");
  }

  private Course read(String manifest) throws IOException {
    Files.writeString(file, manifest);
    return ManifestFile.read(file);
  }

  private List<String> mistakes(String manifest) throws IOException {
    Files.writeString(file, manifest);
    InputException mistake =
        catchThrowableOfType(InputException.class, () -> ManifestFile.read(file));
    return mistake.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void readsBackWhatItWrites() throws IOException {
    Course course = read(SMALL);
    Files.writeString(file, ManifestFile.proposal(course));
    assertThat(ManifestFile.read(file)).isEqualTo(course);
  }

  @Test
  void addsTheThemeOfWhatIsLeftOver() throws IOException {
    assertThat(read(SMALL).themes())
        .extracting(Theme::id)
        .containsExactly("digging", Theme.BACKGROUND);
  }

  @Test
  void fillsInLanguageAndSubject() throws IOException {
    Course course = read(SMALL);
    assertThat(List.of(course.language(), course.subject())).containsExactly("en-GB", "History");
  }

  @Test
  void leavesToDetectionWhatASourceDoesNotSay() throws IOException {
    assertThat(read(SMALL).sources().get(0).title()).isNull();
  }

  @Test
  void refusesAnUnknownKeyWithItsPlaceAndTheNearestOne() throws IOException {
    assertThat(mistakes(SMALL.replace("\"author\"", "\"autor\"")))
        .containsExactly("course.json:6:25: \"autor\" isn't a key here. Did you mean \"author\"?");
  }

  @Test
  void reportsAllMistakesAtOnce() throws IOException {
    String bad =
        SMALL
            .replace("1761/1830", "long ago")
            .replace("\"digging\"", "\"Digging!\"")
            .replace("\"source\": \"hill-1901\"", "\"source\": \"hill-1900\"")
            .replace("0.5", "\"half\"")
            .replace("copy.txt", "hill.txt");
    assertThat(mistakes(bad))
        .hasSize(5)
        .anyMatch(line -> line.contains("not an EDTF date: long ago"))
        .anyMatch(line -> line.contains("\"Digging!\" isn't an id"))
        .anyMatch(line -> line.contains("Did you mean \"hill-1901\"?"))
        .anyMatch(line -> line.contains("\"max-share\" must be a number"))
        .anyMatch(line -> line.contains("\"hill.txt\" is named twice"));
  }

  @Test
  void namesTheKeyWhoseValueIsNoObject() throws IOException {
    assertThat(mistakes(SMALL.replaceFirst("\"rights\": \\{[^}]*\\}", "\"rights\": \"Free\"")))
        .anyMatch(line -> line.contains("\"rights\" must be an object."));
  }

  @Test
  void refusesACourseWithoutAThemeToTeach() throws IOException {
    assertThat(mistakes("{\"id\": \"canals\", \"title\": \"Canals\"}"))
        .containsExactly(
            "course.json:1:1: the course has no theme to teach. Describe one in \"themes\".");
  }

  @Test
  void refusesACitedSourceThatIsNotThere() throws IOException {
    assertThat(mistakes(SMALL.replace("\"rights\"", "\"cites\": [\"moss\"], \"rights\"")))
        .containsExactly("course.json:7:6: there is no source \"moss\". Known are: hill-1901.");
  }

  @Test
  void refusesAShareAboveTheWholeWork() throws IOException {
    assertThat(mistakes(SMALL.replace("0.5", "1.5"))).hasSize(1);
  }

  @Test
  void saysWhenTheFileIsMissing() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ManifestFile.read(file))
        .withMessageStartingWith("course.json: can't be read");
  }

  @Test
  void knowsWhereAWitnessIsNamed() throws IOException {
    Files.writeString(file, SMALL);
    assertThat(ManifestFile.placeOfWitness(file, "copy.txt")).hasToString("course.json:8:32");
  }

  @Test
  void readsTheCourseThatComesWithTheProgram() {
    Path committed = Path.of("seeds", ManifestFile.NAME);
    assertThat(ManifestFile.read(committed).sources()).isNotEmpty();
  }
}
