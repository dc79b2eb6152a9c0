package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.sourcing.Placed.Place;

class PlacedTest {

  private static Placed placed(String type, String issued, String note) {
    Archive archive =
        new Archive()
            .work("one", "Tom Reed", type, issued, "Guild")
            .note(note)
            .passage("It rained.")
            .work("other", "Ada Marsh", "book", "1844", "League")
            .passage("It snowed.");
    return Placed.of(
        archive.excerpt("one", 1),
        archive.excerpt("other", 1),
        Archive.THEME.period(),
        "rain",
        true,
        false);
  }

  @Test
  void callsNobodyAWitnessOfWhatWasBeforeTheirTime() {
    assertThat(placed("interview", "1850", "Tom Reed runs a museum.").place())
        .isEqualTo(Place.WITNESS);
    assertThat(placed("interview", "1950", "Tom Reed runs a museum.").place())
        .isEqualTo(Place.LATER);
  }

  @Test
  void believesANoteThatSaysWhoWasThere() {
    assertThat(placed("book", "1850", "Tom Reed was a weaver who stood in the crowd.").place())
        .isEqualTo(Place.WITNESS);
  }

  @Test
  void creditsAWitnessWithNoMoreThanThePlaceAllows() {
    assertThat(placed("letter", "1844", "Tom Reed, a weaver from Corrow, prayed.").could())
        .isEqualTo("could know how people there lived");
    assertThat(placed("letter", "1844", "Tom Reed helped to found the guild.").could())
        .isEqualTo("could know the people concerned");
  }

  @Test
  void quotesWhatATextWantsOfItsReaders() {
    Placed call = placed("book", "1844", "The text is a leaflet. It calls on weavers to rise.");
    assertThat(call.who() + " " + call.could())
        .isEqualTo("Reed’s text “calls on weavers to rise” and may choose what serves this");
  }

  @Test
  void takesAPurposeForAView() {
    assertThat(placed("book", "1844", "Tom Reed wrote this book to defend the mayor.").place())
        .isEqualTo(Place.PARTISAN);
  }

  @Test
  void takesWhoeverHadPowerForOneWhoMayDefendIt() {
    assertThat(placed("book", "1844", "Tom Reed was one of the magistrates of Corrow.").place())
        .isEqualTo(Place.AUTHORITY);
    assertThat(placed("book", "1844", "Tom Reed told of one of the magistrates.").place())
        .isEqualTo(Place.PLAIN);
  }
}
