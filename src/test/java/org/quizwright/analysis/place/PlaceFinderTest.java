package org.quizwright.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.name.Names;
import org.quizwright.model.content.Place;

class PlaceFinderTest {

  @Test
  void listsEachPlaceOnce() {
    assertThat(
            PlaceFinder.find(
                Names.of(
                    Texts.passages(
                        "1901",
                        new String[] {"They sailed from Bergen to Lisbon. Bergen was rich."}))))
        .extracting(Place::name)
        .containsExactly("Bergen", "Lisbon");
  }
}
