package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;

class PointFinderTest {

  private static Optional<Point> point(String matter, String left, String right) {
    Archive archive = Archive.twoWorks().in("book").passage(left).in("letter").passage(right);
    Similarity similarity = new Similarity(archive.facts().model().sources());
    return new PointFinder(similarity)
        .point(Weavers.matter(matter), archive.excerpt("book", 1), archive.excerpt("letter", 1));
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
  }

  @Test
  void findsNoClaimOfTwoWhereOneDeniesIt() {
    assertThat(
            point(
                "backers",
                "The government gave the union no money.",
                "The mayor gave the union money."))
        .isEmpty();
  }

  @Test
  void callsItADisputeOnlyWhereTheAnswersDiffer() {
    assertThat(point("stones", "Stones were thrown.", "Stones flew.")).isEmpty();
    assertThat(point("stones", "Stones were thrown.", "They had no stones.")).isPresent();
  }
}
