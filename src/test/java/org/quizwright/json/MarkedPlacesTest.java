package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.Finding;

class MarkedPlacesTest {

  private static final Theme DIGGING =
      new Theme("digging", "Digging", Theme.plainEnquiry("Digging"), "", List.of(), "", null);

  private static final Theme REST =
      new Theme(Theme.BACKGROUND, "Background", "", "", List.of(), "", null);

  private static final SourceEntry HILL =
      new SourceEntry(
          "hill", "Canals", "", null, "", "article", "", "", List.of(), null, List.of("hill.txt"));

  private static final Course COURSE =
      new Course(
          "canals",
          "Canals",
          "en-GB",
          "History",
          "",
          List.of(DIGGING, REST),
          List.of(HILL),
          List.of(),
          List.of());

  private Path file = Path.of("course.json");
  private final List<Finding> findings = new ArrayList<>();

  @BeforeEach
  void propose(@TempDir Path folder) throws IOException {
    file = folder.resolve("course.json");
    Files.writeString(file, ManifestFile.proposal(COURSE));
  }

  @Test
  void marksWhatOnlyAPersonCanWrite() throws IOException {
    assertThat(Files.readString(file))
        .contains("\"standpoint\": \"… one neutral sentence: where does the author stand?\"")
        .contains("\"issued\": \"… when it appeared, such as 1989-07-10, 1989-07 or 1989\"")
        .contains("\"enquiry\": \"… the question that the whole sheet works towards\"");
  }

  @Test
  void marksNothingInTheThemeOfWhatIsLeftOver() throws IOException {
    assertThat(Files.readString(file).split("\"… 40 to 90", -1)).hasSize(2);
  }

  @Test
  void countsAMarkedPlaceAsLeftOut() {
    Course read = ManifestFile.read(file, findings).orElseThrow();
    assertThat(read.audience()).isEmpty();
    assertThat(read.themes()).isEqualTo(COURSE.themes());
    assertThat(read.sources().get(0).standpoint()).isNull();
  }

  @Test
  void warnsOnceWithEveryLineThatWaits() {
    ManifestFile.read(file, findings);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).isError()).isFalse();
    assertThat(findings.get(0).toString())
        .startsWith("course.json: 8 places wait")
        .contains("audience (line 6)");
  }

  @Test
  void leavesWordsAloneThatBeginSoElsewhere() throws IOException {
    Files.writeString(
        file,
        "{\"id\": \"c\", \"title\": \"C\", \"themes\": [{\"id\": \"t\", \"title\": \"T\"}],"
            + "\"glossary\": {\"…\": \"… something is left out\"}}");
    assertThat(ManifestFile.read(file, findings).orElseThrow().glossary()).hasSize(1);
    assertThat(findings).isEmpty();
  }
}
