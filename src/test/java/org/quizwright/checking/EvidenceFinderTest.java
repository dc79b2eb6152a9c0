package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Evidence;

class EvidenceFinderTest {

  private static final String FIRST = "The mill owners cut wages in March. The weavers struck.";
  private static final String SECOND = "In May the weavers struck. Bread was dear.";

  private static Located find(Evidence evidence, String... passages) {
    return new EvidenceFinder(List.of(SampleSource.of(passages))).find(evidence);
  }

  @Test
  void findsWordsThatStandWhereTheyStood() {
    Evidence evidence = Evidence.quote("hill-1900", 1, FIRST, "cut wages");
    assertThat(find(evidence, FIRST, SECOND)).isEqualTo(Located.found(evidence));
  }

  @Test
  void findsAPassageThatMovedDown() {
    Evidence evidence = Evidence.quote("hill-1900", 1, FIRST, "cut wages");
    assertThat(find(evidence, SECOND, FIRST))
        .isEqualTo(Located.moved(Evidence.quote("hill-1900", 2, FIRST, "cut wages")));
  }

  @Test
  void tellsTwoOccurrencesApartByWhatStandsAroundThem() {
    Evidence evidence = Evidence.quote("hill-1900", 9, SECOND, "the weavers struck");
    String other = "Then the weavers struck again.";
    assertThat(find(evidence, other, SECOND).evidence().passage()).isEqualTo(2);
  }

  @Test
  void offersTheWordsThatNowStandInTheirPlace() {
    Evidence evidence = Evidence.quote("hill-1900", 1, FIRST, "March");
    String mended = FIRST.replace("March", "April");
    assertThat(find(evidence, mended))
        .isEqualTo(Located.changed(Evidence.quote("hill-1900", 1, mended, "April")));
  }

  @Test
  void losesWordsThatStandNowhere() {
    Evidence evidence = new Evidence("hill-1900", 1, "the spinners wept", "", "");
    assertThat(find(evidence, FIRST)).isEqualTo(Located.lost(evidence));
  }

  @Test
  void losesWordsOfASourceThatIsGone() {
    Evidence evidence = Evidence.quote("cole-1850", 1, FIRST, "cut wages");
    assertThat(find(evidence, FIRST).state()).isEqualTo(Located.State.LOST);
  }
}
