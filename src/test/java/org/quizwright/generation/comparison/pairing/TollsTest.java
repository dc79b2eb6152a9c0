package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Figure;
import org.quizwright.model.source.TextRef;

class TollsTest {

  private static Figure people(String source, double count, String hedge, String exact) {
    TextRef ref = new TextRef(source, 1, 1);
    return new Figure(count, count, "people", "people", null, hedge, source, ref, exact);
  }

  private static List<Matter> tolls(String book, Figure inBook, String letter, Figure inLetter) {
    Facts facts =
        Archive.twoWorks()
            .in("book")
            .passage(book)
            .figure(inBook)
            .in("letter")
            .passage(letter)
            .figure(inLetter)
            .facts();
    return Tolls.in(new Voices(facts).speeches(), facts);
  }

  private static List<Matter> dead(String book, double one, String letter, double other) {
    return tolls(
        book,
        people("book", one, "", book.replaceFirst(" .*", "")),
        letter,
        people("letter", other, "", letter.replaceFirst(" .*", "")));
  }

  @Test
  void areTwoNumbersOfOneKind() {
    assertThat(dead("Eleven were killed.", 11, "Six weavers died.", 6))
        .singleElement()
        .satisfies(
            matter -> {
              assertThat(matter.frames().topic()).isEqualTo("how many people died");
              assertThat(matter.marks().get(1)).containsExactly("six", "eleven");
            });
  }

  @Test
  void takeNoBareNumber() {
    TextRef ref = new TextRef("book", 1, 1);
    Figure bare = new Figure(11, 11, "", "", null, "", "book", ref, "eleven");
    String book = "They counted eleven there, but many have died since.";
    assertThat(tolls(book, bare, "Six died.", people("letter", 6, "", "Six"))).isEmpty();
    assertThat(
            tolls(
                book,
                people("book", 11, "", "eleven"),
                "Six died.",
                people("letter", 6, "", "Six")))
        .isNotEmpty();
  }

  @Test
  void dontSetTheHurtAgainstTheDead() {
    assertThat(dead("Eleven were killed.", 11, "Sixty were wounded.", 60)).isEmpty();
  }

  @Test
  void leaveRoomForMoreThanAtLeastSoMany() {
    assertThat(
            tolls(
                "Six were killed.",
                people("book", 6, "at least", "Six"),
                "Eleven were killed.",
                people("letter", 11, "", "Eleven")))
        .isEmpty();
    assertThat(
            tolls(
                "Six were killed.",
                people("book", 6, "not more than", "Six"),
                "Eleven were killed.",
                people("letter", 11, "at least", "Eleven")))
        .isNotEmpty();
  }

  @Test
  void dontSetOneRoadAgainstAWholeCountry() {
    assertThat(dead("Seven bodies lay there, all dead.", 7, "900000 died.", 900_000)).isEmpty();
  }

  @Test
  void takeNoNumberThatAVoiceTurnsDown() {
    String tale = "Eleven dead is a tale made up by weavers.";
    assertThat(dead(tale, 11, "Six weavers died.", 6)).isEmpty();
  }

  @Test
  void countWhatTheVoiceGuessesAt() {
    String guess = "A crowd came. Some say sixty thousand. I should put it at thirty thousand.";
    TextRef third = new TextRef("book", 1, 3);
    Figure thirty =
        new Figure(30_000, 30_000, "", "it", null, "", "book", third, "thirty thousand");
    String letter = "Eighty thousand people stood there.";
    assertThat(tolls(guess, thirty, letter, people("letter", 80_000, "", "Eighty thousand")))
        .isNotEmpty();
    assertThat(
            tolls(
                guess + " I now think that it was more.",
                thirty,
                letter,
                people("letter", 80_000, "", "Eighty thousand")))
        .isEmpty();
  }

  @Test
  void dontSetOnePlaceAgainstAnother() {
    assertThat(dead("Eleven were killed at the bridge.", 11, "Six died at the mill.", 6)).isEmpty();
    assertThat(dead("Eleven were killed at the bridge.", 11, "Six died at the bridge.", 6))
        .singleElement()
        .extracting(matter -> matter.frames().topic())
        .isEqualTo("how many people died at the bridge");
  }
}
