package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontedTest {

  @Test
  void putsThePlaceBehindWhatWasDoneThere() {
    assertThat(
            Fronted.moved(Dated.parse("At York in May 1813 nine men were tried, among them Hale.")))
        .contains("In May 1813 nine men were tried at York, among them Hale.");
    assertThat(Fronted.moved(Dated.parse("In Sweden the weavers struck in 1811 and won.")))
        .contains("The weavers struck in 1811 in Sweden and won.");
  }

  @Test
  void leavesTimesAndOtherCircumstancesWhereTheyAre() {
    assertThat(Fronted.moved(Dated.parse("In May the weavers struck."))).isEmpty();
    assertThat(Fronted.moved(Dated.parse("With Hale the weavers struck."))).isEmpty();
    assertThat(Fronted.moved(Dated.parse("The weavers struck in Sweden."))).isEmpty();
  }
}
