package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.quotation.KeyQuote;

class ToldTest {

  private final Archive archive =
      Archive.twoWorks().in("book").passage("The town slept.").in("letter").passage("We ate.");
  private final Excerpt marsh = archive.excerpt("book", 1);
  private final Excerpt reed = archive.excerpt("letter", 1);

  private KeyQuote quote(String words, boolean finite) {
    return new KeyQuote(marsh.statements().get(0), "", words, List.of(), finite);
  }

  @Test
  void setsWhatOnlyOneTellsBesideTheOther() {
    assertThat(
            Told.only(
                marsh.voice(),
                List.of(quote("the town slept", true), quote("a pump", false)),
                reed.voice(),
                List.of(quote("Bread was dear", true))))
        .isEqualTo(
            "Only Marsh speaks of “a pump” and adds that “the town slept”; only Reed adds: “Bread was"
                + " dear”.");
  }

  @Test
  void saysNothingOfASideThatTellsNoMore() {
    assertThat(Told.only(marsh.voice(), List.of(), reed.voice(), List.of())).isEmpty();
    assertThat(Told.only(marsh.voice(), List.of(), reed.voice(), List.of(quote("soap", false))))
        .isEqualTo("Only Reed speaks of “soap”.");
  }

  @Test
  void fitsTheVerbToTheWords() {
    assertThat(Told.says(marsh, quote("the town slept", true)))
        .isEqualTo("Marsh writes that “the town slept”");
    assertThat(Told.says(marsh, quote("a pump", false))).isEqualTo("Marsh writes of “a pump”");
  }
}
