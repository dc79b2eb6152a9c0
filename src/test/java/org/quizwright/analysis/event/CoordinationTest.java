package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoordinationTest {

  @Test
  void tellsEachVerbOfOneSubjectForItself() {
    assertThat(
            Coordination.apart(
                Dated.parse(
                    "The Harbour Board met at Hull in May 1840, bought the docks in June and sold them in July.")))
        .containsExactly(
            "The Harbour Board met at Hull in May 1840.",
            "The Harbour Board bought the docks in June.",
            "The Harbour Board sold them in July.");
  }

  @Test
  void leavesWhatStandsBeforeTheSubjectToTheFirstVerb() {
    assertThat(
            Coordination.apart(
                Dated.parse("In 1840 the Harbour Board bought the docks and closed the ferry.")))
        .containsExactly(
            "In 1840 the Harbour Board bought the docks.", "The Harbour Board closed the ferry.");
  }

  @Test
  void doesNotTakeASecondPassiveForADeedOfItsSubject() {
    assertThat(Coordination.apart(Dated.parse("John Hale was fined in 1840 and banished in 1841.")))
        .containsExactly("John Hale was fined in 1840.");
  }

  @Test
  void partsAVerbThatParsersJoinToANounBefore() {
    assertThat(
            Coordination.apart(
                Dated.parse("Hale served as mayor for eighteen years and retired in 1988.")))
        .contains("Hale retired in 1988.");
  }

  @Test
  void leavesAVerbToTheNounBeforeIt() {
    assertThat(
            Coordination.apart(
                Dated.parse("One of her sisters died young, and in 1878 fever took her mother.")))
        .doesNotContain("One of her sisters took her mother.");
  }

  @Test
  void findsNothingToPartWhereThereIsOneVerb() {
    assertThat(Coordination.apart(Dated.parse("John Hale and Ann Rowe left in 1840."))).isEmpty();
  }
}
