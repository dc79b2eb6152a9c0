package org.quizwright.assembly.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureSlotTest {

  @Test
  void findsTheNamesInWhichMeasuresDiffer() {
    assertThat(
            slot(
                "ships in Ayton that the board owns",
                "ships in the West Ferries that the board owns"))
        .contains(new MeasureSlot("ships that the board owns", List.of("Ayton", "West Ferries")));
  }

  @Test
  void findsThemAtTheEnd() {
    assertThat(slot("bread eaten in Ayton", "bread eaten in Beeford"))
        .contains(new MeasureSlot("bread eaten", List.of("Ayton", "Beeford")));
  }

  @Test
  void findsNothingWhereMeasuresAreTheSame() {
    assertThat(slot("bread eaten in Ayton", "bread eaten in Ayton")).isEmpty();
  }

  @Test
  void findsNothingWhereTheyHaveLittleInCommon() {
    assertThat(slot("bread eaten", "bread baked")).isEmpty();
    assertThat(slot("cranes", "wages of the crane drivers")).isEmpty();
  }

  private static Optional<MeasureSlot> slot(String... measures) {
    return MeasureSlot.of(List.of(measures));
  }
}
