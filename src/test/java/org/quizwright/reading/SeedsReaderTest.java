package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;

class SeedsReaderTest {

  private static final String MILL =
      "The mill was built beside the river in 1824 and employed most of the parish.";
  private static final String BRIDGE =
      "The bridge fell in a storm in 1908, and the county built another one of stone.";

  private Path folder = Path.of("unset");

  @BeforeEach
  void useAFolderOfItsOwn(@TempDir Path empty) {
    folder = empty;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void writeManifest(String sources) throws IOException {
    write(
        "course.json",
        "{\"id\": \"c\", \"title\": \"C\", \"themes\": [{\"id\": \"t\", \"title\": \"T\"}],\n"
            + "\"sources\": [\n"
            + sources
            + "]}");
  }

  private List<String> mistakes() {
    InputException mistake =
        catchThrowableOfType(InputException.class, () -> SeedsReader.read(folder, 1000));
    return mistake.findings().stream().map(Finding::toString).toList();
  }

  private List<String> doubts() {
    return SeedsReader.read(folder).findings().stream().map(Finding::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The women\n\nBy Anjali Rao, 2007",
        "The women\nBy Anjali Rao, 2007",
        "Women\nBy Anjali Rao, 2007",
        "Women\n\nBy Anjali Rao, 2007",
        "# The women\nBy Anjali Rao, 2007",
        "# Women\n\nBy Anjali Rao, 2007",
        "The women\nBy Anjali Rao\n2007",
        "Women\n\nBy Anjali Rao\n\n2007"
      })
  void recognisesTitleAuthorAndYear(String front) throws IOException {
    write("women.md", front + "\n\n" + MILL + "\n\n" + BRIDGE + "\n");
    write("women.txt", front + "\n\n" + BRIDGE + "\n\n" + MILL + "\n");
    assertThat(SeedsReader.read(folder).sources())
        .allSatisfy(
            source -> {
              assertThat(source.metadata().title()).endsWith("omen");
              assertThat(source.metadata().author()).isEqualTo("Anjali Rao");
              assertThat(source.metadata().issued()).isEqualTo(HistoricalDate.parse("2007"));
            });
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SeedsReader.read(folder.resolve("absent")))
        .withMessageContaining("there is no such folder");
  }

  @Test
  void refusesAFolderWithoutTexts() {
    assertThat(mistakes()).hasSize(1).first().asString().contains("holds no texts");
  }

  @Test
  void reportsEveryBadFileAtOnce() throws IOException {
    Files.write(
        folder.resolve("a.txt"), "one\r\ntwo\nb\u00fcse".getBytes(StandardCharsets.ISO_8859_1));
    write("b.txt", " \n");
    write("c.txt", "zero\0byte");
    write("d.txt", MILL.repeat(20));
    Files.write(folder.resolve("e.txt"), MILL.getBytes(StandardCharsets.UTF_16));
    assertThat(mistakes())
        .containsExactly(
            "a.txt:3: isn't UTF-8 text (perhaps it is Windows-1252 or Latin-1). Save it as plain text"
                + " with the encoding UTF-8.",
            "b.txt: is empty. Put a text into it or take it out of the folder.",
            "c.txt:1: holds a NUL byte and so isn't a text file. Save it as plain text with the encoding UTF-8.",
            "d.txt: is too large: 1,520 bytes, where 1,000 are allowed. Split it, leave it out, or allow"
                + " it with --max-size 1MB.",
            "e.txt: is UTF-16 text. Save it with the encoding UTF-8.");
  }

  @Test
  void reportsTheManifestsMistakesTogetherWithThoseOfTheTexts() throws IOException {
    write("a.txt", "<html><p>" + MILL + "</p></html>");
    writeManifest(
        "{\"id\": \"s\", \"issued\": \"long ago\", \"witnesses\": [\"a.txt\", \"gone.txt\"]}");
    assertThat(mistakes())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("course.json:3:13: \"issued\""))
        .anyMatch(line -> line.contains("there is no file \"gone.txt\""))
        .anyMatch(line -> line.startsWith("a.txt: is a web page (HTML)"));
  }

  @Test
  void refusesALinkToAFileOutsideTheFolder(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), MILL);
    Files.createSymbolicLink(folder.resolve("a.txt"), secret);
    assertThat(mistakes())
        .hasSize(1)
        .first()
        .asString()
        .contains("is a link to a file outside the folder");
  }

  @Test
  void refusesNamesThatAreNoPlainNames() throws IOException {
    write("a.txt", MILL);
    writeManifest(
        "{\"id\": \"s\", \"witnesses\": [\"a.txt\", \"/etc/hosts\", \"sub/b.txt\", \"b\\u0000.txt\","
            + " \"course.json\", \"..\"]}");
    assertThat(mistakes()).hasSize(5).allMatch(line -> line.contains("isn't the name of a file"));
  }

  @Test
  void saysWhatAFolderHoldsInsteadOfTexts() throws IOException {
    write("b.png", "x");
    write("c.jpg", "x");
    assertThat(mistakes())
        .hasSize(1)
        .first()
        .asString()
        .contains("holds no texts, only 2 other files such as b.png");
  }

  @Test
  void leavesATextInAnotherLanguageOutOfEverythingButSaysSo() throws IOException {
    write("a.txt", MILL);
    write(
        "b.txt",
        "Die Mühle wurde 1824 neben dem Fluss gebaut und gab den meisten Leuten der Gemeinde"
            + " Arbeit.");
    assertThat(SeedsReader.read(folder).sources().get(1).passages())
        .extracting(Passage::kind)
        .containsExactly(Passage.Kind.FOREIGN);
    assertThat(doubts())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("b.txt: isn't in English and makes no questions.");
  }

  @Test
  void marksOneParagraphInAnotherLanguage() throws IOException {
    write(
        "a.txt",
        MILL
            + "\n\nLe moulin fut construit au bord de la rivière et occupait la plupart des gens"
            + " de la paroisse.\n\n"
            + BRIDGE);
    assertThat(SeedsReader.read(folder).sources().get(0).passages())
        .extracting(Passage::kind)
        .containsExactly(Passage.Kind.PROSE, Passage.Kind.FOREIGN, Passage.Kind.PROSE);
    assertThat(doubts()).hasSize(1).first().asString().startsWith("a.txt:3: the paragraph isn't");
  }

  @Test
  void readsPastTwoHundredEmptyParagraphs() throws IOException {
    write("a.txt", MILL + "\n\n \n\n\u00a0".repeat(200) + "\n\n" + BRIDGE);
    assertThat(SeedsReader.read(folder).sources().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(MILL, BRIDGE);
  }

  @Test
  void readsLinesThatEndAsOnOldMachines() throws IOException {
    write("a.txt", MILL + "\r\r" + BRIDGE + "\r");
    assertThat(SeedsReader.read(folder).sources().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(MILL, BRIDGE);
  }

  @Test
  void cutsALineThatIsNoParagraphAndSaysSo() throws IOException {
    write("a.txt", MILL + "\n\n" + (BRIDGE + " ").repeat(500));
    assertThat(SeedsReader.read(folder).sources().get(0).passages())
        .hasSizeGreaterThan(10)
        .allMatch(passage -> passage.text().length() < 6000);
    assertThat(doubts()).first().asString().startsWith("a.txt:3: the line is too long");
  }

  @Test
  void refusesAFileWithoutProse() throws IOException {
    write("a.txt", "one two three");
    assertThat(mistakes()).first().asString().startsWith("a.txt: holds no paragraph of prose");
  }

  @Test
  void readsPastAByteOrderMarkAndForeignLineEnds() throws IOException {
    write("a.txt", "\uFEFF" + MILL + "\r\n\r\n" + BRIDGE + "\r\n");
    assertThat(SeedsReader.read(folder).sources().get(0).passages())
        .extracting(Passage::text)
        .containsExactly(MILL, BRIDGE);
  }

  @Test
  void refusesFilesThatTheManifestNamesInVain() throws IOException {
    write("a.txt", MILL);
    writeManifest("{\"id\": \"s\", \"witnesses\": [\"a.txt\",\n\"b.txt\",\n\"../c.txt\"]}");
    assertThat(mistakes())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("course.json:4:1: there is no file \"b.txt\""))
        .anyMatch(
            line -> line.startsWith("course.json:5:1: \"../c.txt\" isn't the name of a file"));
  }

  @Test
  void addsAFileThatTheManifestForgot() throws IOException {
    write("a.txt", MILL);
    write("b.txt", BRIDGE);
    writeManifest("{\"id\": \"s\", \"witnesses\": [\"a.txt\"]}");
    assertThat(SeedsReader.read(folder).sources()).hasSize(2);
    assertThat(doubts()).hasSize(1).first().asString().contains("was read as a source of its own");
  }

  @Test
  void addsACopyThatTheManifestForgotToItsWork() throws IOException {
    write("a.txt", MILL);
    write("b.txt", MILL);
    writeManifest("{\"id\": \"s\", \"witnesses\": [\"a.txt\"]}");
    assertThat(SeedsReader.read(folder).sources()).extracting(Source::id).containsExactly("s");
    assertThat(doubts()).hasSize(1).first().asString().contains("was read as a copy of s");
  }

  @Test
  void doubtsWitnessesThatAreNoCopies() throws IOException {
    write("a.txt", MILL);
    write("b.txt", BRIDGE);
    writeManifest("{\"id\": \"s\", \"witnesses\": [\"a.txt\",\n\"b.txt\"]}");
    assertThat(doubts()).first().asString().startsWith("course.json:4:1: \"b.txt\" shares hardly");
  }

  @Test
  void doubtsSourcesThatAreCopies() throws IOException {
    write("a.txt", MILL);
    write("b.txt", MILL);
    writeManifest(
        "{\"id\": \"s\", \"witnesses\": [\"a.txt\"]},\n{\"id\": \"t\", \"witnesses\": [\"b.txt\"]}");
    assertThat(doubts()).hasSize(1).first().asString().contains("\"b.txt\" of t is a copy");
  }

  @Test
  void leavesOutWhatIsNoTextAndSaysSo() throws IOException {
    write("a.txt", MILL);
    write("picture.png", "x");
    assertThat(doubts())
        .containsExactly(
            "picture.png: isn't a text file and was left out. Texts end in .txt or .md.");
  }

  @Test
  void doubtsANoteOnWordsThatNoTextHas() throws IOException {
    write("a.txt", MILL);
    write(
        "course.json",
        "{\"id\": \"c\", \"title\": \"C\", \"themes\": [{\"id\": \"t\", \"title\": \"T\"}],"
            + "\"sources\": [{\"id\": \"s\", \"witnesses\": [\"a.txt\"]}],"
            + "\"notes\": [{\"source\": \"s\", \"exact\": \"the river\", \"note\": \"n\"},"
            + "{\"source\": \"s\", \"exact\": \"the sea\", \"note\": \"n\"}]}");
    assertThat(doubts()).hasSize(1).first().asString().contains("\"the sea\" finds no such words");
  }

  @Test
  void proposesACourseWhereThereIsNoManifest() throws IOException {
    write("a.txt", "The mill\n\nBy Ann Hill\n\n" + MILL);
    assertThat(SeedsReader.read(folder).course().taughtThemes())
        .extracting(theme -> theme.id())
        .containsExactly("the-mill");
  }

  @Test
  void letsTheManifestWinOverWhatItDetects() throws IOException {
    write("a.txt", "The mill\n\nBy Ann Hill\n1 May 1901\n\n" + MILL);
    writeManifest("{\"id\": \"s\", \"author\": \"A. Hill\", \"witnesses\": [\"a.txt\"]}");
    Source source = SeedsReader.read(folder).sources().get(0);
    assertThat(source.metadata().author()).isEqualTo("A. Hill");
    assertThat(source.metadata().detected()).containsExactly("title", "issued", "type");
  }

  @Test
  void readsTheSameTwice() throws IOException {
    write("a.txt", MILL + "\n\n" + BRIDGE);
    write("b.txt", BRIDGE);
    assertThat(SeedsReader.read(folder)).isEqualTo(SeedsReader.read(folder));
  }

  private static final String INTERVIEW =
      """
      The Pit and the People

      Interview by Helen Marsh

      Arthur Braddock was born in Harle Moor in 1921 and worked at its colliery for forty years.

      Helen Marsh: What is the first thing that you remember?

      Arthur Braddock: The pit standing idle. I was five years old when the owners locked us out.

      Helen Marsh: And yet you went down yourself?

      Arthur Braddock: There was nothing else to do. I left school at Easter and sorted stone.

      Helen Marsh: Did the war change things?

      Arthur Braddock: It made them need us. Wages went up, and a man could not be sacked.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Helen Marsh|true",
        "Marsh|true",
        "Arthur Braddock|false",
        "Arthur Braddock, interviewed by Helen Marsh|false",
        "Helen Marsh and Arthur Braddock|false"
      })
  void doubtsAnAuthorWhoOnlyAsks(String author, boolean doubted) throws IOException {
    write("pit.txt", INTERVIEW);
    writeManifest(
        "{\"id\": \"pit\", \"author\": \"" + author + "\", \"witnesses\": [\"pit.txt\"]}");
    assertThat(doubts().stream().anyMatch(doubt -> doubt.contains("who only asks in it")))
        .isEqualTo(doubted);
  }
}
