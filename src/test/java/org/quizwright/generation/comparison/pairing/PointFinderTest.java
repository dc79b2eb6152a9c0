package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;

class PointFinderTest {

  private static Optional<Point> point(String matter, String left, String right) {
    return point(matter, Archive.twoWorks(), left, right);
  }

  private static Optional<Point> point(String matter, Archive works, String left, String right) {
    Archive archive = works.in("book").passage(left).in("letter").passage(right);
    Similarity similarity = new Similarity(archive.facts().model().sources());
    return new PointFinder(similarity)
        .point(Weavers.matter(matter), archive.excerpt("book", 1), archive.excerpt("letter", 1));
  }

  private static Archive earlyAndLate() {
    return new Archive()
        .work("book", "Ada Marsh", "article", "1844", "League")
        .work("letter", "Tom Reed", "article", "1890", "Guild");
  }

  @Test
  void findsTheSentencesThatAnswerOneQuestion() {
    Point point =
        point(
                "lender",
                "It rained. Northbank gave the loan on one condition.",
                "Southbank lent money on the condition that the mills closed. We wept.")
            .orElseThrow();
    assertThat(point.left().ref().sentence()).isEqualTo(2);
    assertThat(point.right().ref().sentence()).isEqualTo(1);
    assertThat(point.opposed()).isFalse();
  }

  @Test
  void seesWhereOneSideDeniesWhatTheOtherSays() {
    assertThat(
            point(
                "backers",
                "The government gave the union no money.",
                "The mayor gave the union money."))
        .hasValueSatisfying(point -> assertThat(point.opposed()).isTrue());
  }

  @Test
  void takesNoForecastForAReport() {
    assertThat(
            point(
                "outlook",
                earlyAndLate(),
                "The strike will lead to the end of hunger.",
                "The strike failed in the autumn."))
        .isPresent();
    assertThat(
            point("outlook", earlyAndLate(), "The strike failed.", "The strike failed in autumn."))
        .isEmpty();
  }

  @Test
  void needsTimeBetweenForecastAndHindsight() {
    Archive together =
        new Archive()
            .work("book", "Ada Marsh", "article", "1844", "League")
            .work("letter", "Tom Reed", "article", "1844", "Guild");
    assertThat(point("outlook", together, "The strike leads far.", "The strike failed.")).isEmpty();
  }

  @Test
  void callsItADisputeOnlyWhereSomebodyDenies() {
    assertThat(
            point(
                "self-rule",
                "The weavers demanded control of the looms.",
                "The control of the looms was our demand."))
        .isEmpty();
    assertThat(
            point(
                "self-rule",
                "The weavers demanded control of the looms.",
                "The control of the looms was not our demand."))
        .isPresent();
  }
}
