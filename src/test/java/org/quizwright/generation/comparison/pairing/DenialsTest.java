package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Voices;

class DenialsTest {

  private static final String DENIED = "No warning bell was rung.";

  private static List<Matter> in(String book, String letter) {
    return Denials.in(
        new Voices(Archive.twoWorks().in("book").passage(book).in("letter").passage(letter).facts())
            .speeches());
  }

  @Test
  void setWhoeverTellsOfAThingAgainstWhoeverDeniesIt() {
    String told = "The clerk had rung the warning bell, though it did not help.";
    Matter bell = in(DENIED, told).get(0);
    assertThat(bell.frames().topic()).isEqualTo("whether the warning bell was rung");
    assertThat(bell.poles().part(DENIED, told)).isTrue();
    assertThat(bell.poles().part(DENIED, "The clerk had not rung the warning bell.")).isFalse();
  }

  @Test
  void knowWhatSomebodyDidntHear() {
    assertThat(in("I heard no drum and no bell.", "The bell was rung to the beat of a drum."))
        .singleElement()
        .satisfies(
            matter -> {
              assertThat(matter.frames().topic()).isEqualTo("whether people heard the bell");
              assertThat(matter.poles().denies()).isEqualTo("heard none");
            });
  }

  @Test
  void areNoneWhereNobodyTellsOfIt() {
    assertThat(in(DENIED, "The clerk rang for tea.")).isEmpty();
  }
}
