package org.quizwright.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Theme;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** Measured on the course in seeds/, whose passages were placed by hand before the program was. */
class PlacerTest {

  private static final Path BY_HAND = Path.of("src/test/resources/cases/placements/by-hand.tsv");
  private static final double GOAL = 0.92;

  private static final Seeds SEEDS = SeedsReader.read(Path.of("seeds"));
  private static final List<Placement> PLACED = Placer.place(SEEDS.course(), SEEDS.sources());

  @Test
  void placesMostPassagesAsAReaderDid() throws IOException {
    List<List<String>> byHand = byHand();

    long right =
        IntStream.range(0, byHand.size())
            .filter(
                i -> List.of(byHand.get(i).get(2).split(" ", -1)).contains(PLACED.get(i).theme()))
            .count();

    assertThat((double) right / byHand.size()).isGreaterThan(GOAL);
  }

  @Test
  void placesEveryPassageOnceInTheOrderOfTheTexts() throws IOException {
    assertThat(PLACED)
        .extracting(placed -> placed.source() + " " + placed.passage())
        .containsExactlyElementsOf(
            byHand().stream().map(row -> row.get(0) + " " + row.get(1)).toList());
  }

  @Test
  void namesNoThemeTwiceForOnePassage() {
    assertThat(PLACED).noneMatch(placed -> placed.theme().equals(placed.secondary()));
  }

  @Test
  void keepsConfidenceBetweenNothingAndCertainty() {
    assertThat(PLACED).allMatch(placed -> placed.confidence() >= 0 && placed.confidence() <= 1);
  }

  /** A theme whose keyword is its id. */
  private static Theme theme(String id, String description) {
    return new Theme(id, "About " + id, "Why?", description, List.of(id), "", null);
  }

  private static List<String> placed(Theme... themes) {
    List<AnalysedPassage> passages =
        Texts.passages(
            "1950",
            new String[] {
              "The looms stood in the looms hall, and the looms were new.",
              "Nobody knew what to say.",
              "Nobody had seen it before.",
              "The harbour was deep, and ships left the harbour for another harbour."
            });
    return Placer.place(Courses.of("mill", themes), List.of(passages.get(0).source())).stream()
        .map(Placement::theme)
        .toList();
  }

  @Test
  void placesWhatSaysTooLittleByWhatStandsAround() {
    assertThat(placed(theme("looms", ""), theme("harbour", "")))
        .containsExactly("looms", "looms", "harbour", "harbour");
  }

  @Test
  void leavesItOverInACourseThatDescribesWhatIsLeftOver() {
    assertThat(
            placed(
                theme("looms", ""),
                theme("harbour", ""),
                theme(Theme.BACKGROUND, "What belongs to none.")))
        .containsExactly("looms", "background", "background", "harbour");
  }

  private static List<List<String>> byHand() throws IOException {
    return Files.readAllLines(BY_HAND).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
