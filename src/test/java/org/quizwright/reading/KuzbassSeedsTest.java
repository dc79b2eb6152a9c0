package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;

/** The course that comes with the program, read from its own files. */
class KuzbassSeedsTest {

  private static final Path FOLDER = Path.of("seeds");

  private static Seeds seeds = new Seeds(CourseProposal.empty("unread"), List.of(), List.of());

  @BeforeAll
  static void readOnce() {
    seeds = SeedsReader.read(FOLDER);
  }

  private static Source source(String id) {
    return seeds.sources().stream()
        .filter(found -> found.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(String id, int n) {
    return source(id).passage(n).orElseThrow().text();
  }

  private static List<String> headings(String id) {
    return source(id).passages().stream()
        .map(Passage::heading)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Test
  void findsThreeWorksInFiveFiles() {
    assertThat(seeds.sources())
        .extracting(Source::id)
        .containsExactly("weiss-2018", "north-1989", "popovkine-2000");
  }

  @Test
  void hasNoDoubtsAboutThem() {
    assertThat(seeds.findings()).isEmpty();
  }

  @Test
  void countsThePassagesOfEachWork() {
    assertThat(seeds.sources())
        .extracting(source -> source.passages().size())
        .containsExactly(124, 42, 20);
  }

  @Test
  void readsTheArticleFromTheCopyThatDiffersLeast() {
    assertThat(source("weiss-2018").witnesses())
        .extracting(Witness::file, Witness::role)
        .containsExactly(
            tuple("002_cf387eb52adce441.txt", Witness.Role.BASE),
            tuple("000_c442f72873caa46a.txt", Witness.Role.COPY),
            tuple("001_baebf3c7173b08ca.txt", Witness.Role.PART));
  }

  @Test
  void losesAndDoublesNoLine() throws IOException {
    for (Source source : seeds.sources()) {
      LineAccount.check(FOLDER, source);
    }
  }

  @Test
  void joinsAParagraphCutBeforeACapital() {
    assertThat(text("weiss-2018", 36)).contains("of the United Mine Workers, John Banovic");
  }

  @Test
  void leavesNoParagraphCutInside() {
    assertThat(source("weiss-2018").passages())
        .extracting(Passage::text)
        .allMatch(text -> text.matches("(?s).*[.?!:,”)]$"))
        .noneMatch(text -> Character.isLowerCase(text.charAt(0)));
  }

  @Test
  void leavesNoMarkupBehind() {
    for (Source source : seeds.sources()) {
      assertThat(source.passages())
          .extracting(Passage::text)
          .noneMatch(text -> text.matches("(?s).*([*\\\\#<>\"']|\\[\\d|  |triangle).*"));
    }
  }

  @Test
  void keepsTheHeadingsOfTheArticle() {
    assertThat(headings("weiss-2018"))
        .containsExactly(
            "What happened to the miners’ strike?",
            "The AFL-CIO intervenes",
            "The role of the Pabloites",
            "The trade unions and capitalist restoration",
            "The Kuzbass today");
  }

  @Test
  void collectsTheNotesAndTheMarkersThatCallThem() {
    List<String> cited =
        source("weiss-2018").passages().stream()
            .flatMap(passage -> passage.citations().stream())
            .map(citation -> citation.marker())
            .toList();
    assertThat(source("weiss-2018").notes()).extracting(note -> note.marker()).isEqualTo(cited);
    assertThat(cited).hasSize(18);
  }

  @Test
  void setsTheCaptionsOfTheWebCopyAside() {
    assertThat(source("weiss-2018").boilerplate())
        .filteredOn(aside -> aside.kind() == Kind.CAPTION)
        .extracting(aside -> aside.lines().first())
        .containsExactly(36, 42, 54);
  }

  @Test
  void recordsWhereTheCopiesDiffer() {
    assertThat(source("weiss-2018").variants())
        .extracting(Variant::reading)
        .contains("WSWS,", "Novocherkassk", "Kisliuk,", "Khramov,");
  }

  @Test
  void keepsTheSlogansApartFromTheProse() {
    assertThat(source("north-1989").passages())
        .filteredOn(passage -> passage.kind() == Passage.Kind.SLOGAN)
        .extracting(Passage::n)
        .containsExactly(40, 41, 42);
  }

  @Test
  void takesOutTheNumbersOfTheTheses() {
    assertThat(text("north-1989", 1)).startsWith("The mass strike movement");
  }

  @Test
  void unframesTheInterview() {
    assertThat(text("popovkine-2000", 2)).startsWith("At about the same time as the USSR");
    assertThat(text("popovkine-2000", 20)).endsWith("the best way forward.");
  }

  @Test
  void keepsTheStandfirstOfTheInterview() {
    assertThat(source("popovkine-2000").passage(1).orElseThrow().kind())
        .isEqualTo(Passage.Kind.STANDFIRST);
  }

  @Test
  void findsTheSameThreeWorksWithoutAManifest(@TempDir Path folder) throws IOException {
    List<Path> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.filter(file -> file.toString().endsWith(".txt")).forEach(texts::add);
    }
    for (Path text : texts) {
      Files.copy(text, folder.resolve(text.getFileName()));
    }
    Seeds found = SeedsReader.read(folder);
    assertThat(found.sources())
        .extracting(Source::id)
        .containsExactly("weiss-2018", "north", "popovkine-2000");
    assertThat(found.course().taughtThemes()).hasSize(6);
    assertThat(found.findings()).extracting(Finding::toString).isEmpty();
  }
}
