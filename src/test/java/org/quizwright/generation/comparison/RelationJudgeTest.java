package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comparison.Figures.figure;

import org.junit.jupiter.api.Test;
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

  private static Relation judge(Archive archive) {
    return new RelationJudge(archive.facts().model())
        .judge(archive.excerpt("book", 1), archive.excerpt("letter", 1));
  }

  private static Archive withFigures(double one, String year, double other, String otherYear) {
    return archive()
        .figure(figure(one, "weavers", year, new TextRef("book", 1, 1)))
        .figure(figure(other, "weavers", otherYear, new TextRef("letter", 1, 1)));
  }

  @Test
  void callsTwoValuesForOneThingAContradiction() {
    assertThat(judge(withFigures(40, "1844", 90, "1844"))).isEqualTo(Relation.CONTRADICT);
  }

  @Test
  void callsOneValueForOneThingAnAgreement() {
    assertThat(judge(withFigures(40, "1844", 40, "1844"))).isEqualTo(Relation.AGREE);
  }

  @Test
  void callsTheSameNumberForTwoYearsNoAgreement() {
    assertThat(judge(withFigures(40, "1844", 40, "1845"))).isEqualTo(Relation.DIFFER_BY_ORIGIN);
  }

  @Test
  void callsTwoDatesForOneEventAContradiction() {
    assertThat(judge(archive().event(DateConflictTest.event("in 1844", "in 1845"))))
        .isEqualTo(Relation.CONTRADICT);
  }

  @Test
  void callsAParticipantAgainstAnAuthorityADifferenceInStance() {
    Archive archive = archive();
    Excerpt letter = archive.excerpt("letter", 1);
    Voice mayor = new Voice("John Hall", "the mayor", archive.source("book"), true);
    Excerpt speech = new Excerpt(mayor, archive.excerpt("book", 1).statements());
    assertThat(new RelationJudge(archive.facts().model()).judge(speech, letter))
        .isEqualTo(Relation.DIFFER_IN_STANCE);
  }
}
