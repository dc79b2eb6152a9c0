package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comparison.pairing.Figures.figure;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.model.question.Relation;
import org.quizwright.model.source.TextRef;

class RelationJudgeTest {

  private static Archive archive() {
    return Archive.twoWorks()
        .in("book")
        .passage("Forty weavers went.")
        .in("letter")
        .passage("Ninety weavers went.");
  }

  private static Relation judge(Archive archive, Kind kind) {
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Point point =
        new Point(
            Weavers.matter(kind, "weaver | go"),
            left.statements().get(0),
            right.statements().get(0),
            0.5);
    return new RelationJudge(archive.facts().model()).judge(point, left, right);
  }

  private static Archive withFigures(double one, String year, double other, String otherYear) {
    return archive()
        .figure(figure(one, "weavers", year, new TextRef("book", 1, 1)))
        .figure(figure(other, "weavers", otherYear, new TextRef("letter", 1, 1)));
  }

  @Test
  void callsTwoValuesForOneThingAContradiction() {
    assertThat(judge(archive(), Kind.CONFLICT)).isEqualTo(Relation.CONTRADICT);
  }

  @Test
  void callsOneValueForOneThingAnAgreement() {
    assertThat(judge(withFigures(40, "1844", 40, "1844"), Kind.ACCOUNT)).isEqualTo(Relation.AGREE);
  }

  @Test
  void callsTheSameNumberForTwoYearsNoAgreement() {
    assertThat(judge(withFigures(40, "1844", 40, "1845"), Kind.ACCOUNT))
        .isEqualTo(Relation.ONE_ADDS);
  }

  @Test
  void callsOneClaimMadeTwiceAnAgreement() {
    assertThat(judge(archive(), Kind.CLAIM)).isEqualTo(Relation.AGREE);
  }
}
