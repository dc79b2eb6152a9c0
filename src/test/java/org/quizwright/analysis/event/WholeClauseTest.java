package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeClauseTest {

  private static Optional<String> whole(String text) {
    DatedPredicate predicate = Dated.predicate(text);
    return WholeClause.of(
            predicate, SubjectAndVerb.of(predicate.sentence(), predicate.head()).orElseThrow())
        .map(tokens -> RunningText.of(predicate.sentence(), tokens, Map.of()));
  }

  @Test
  void keepsAllButTheDate() {
    assertThat(whole("In May 1840 the dyers of Hull marched to the house of John Hale, a squire."))
        .contains("the dyers of Hull marched to the house of John Hale");
    assertThat(whole("The dyers of Hull took the mill over in May 1840 without a fight."))
        .contains("The dyers of Hull took the mill over without a fight");
  }

  @Test
  void stopsBeforeADeedThatNeedNotBeOfTheDate() {
    assertThat(whole("John Hale was banished for life in 1840 and pardoned by the queen."))
        .contains("John Hale banished for life");
  }

  @Test
  void leavesClausesAloneWhoseSubjectACommaParts() {
    assertThat(whole("John Hale, a squire of Hull, left the town in 1840.")).isEmpty();
  }

  @Test
  void saysNotWhoStoodBehindADeed() {
    assertThat(whole("The league was founded in 1840 at the suggestion of John Hale.")).isEmpty();
  }
}
