package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.quotation.KeyQuote;

class MannerTest {

  private static String told(String letter, String book) {
    return told(letter, book, false);
  }

  private static String told(String letter, String book, boolean late) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    Excerpt mine = archive.excerpt("book", 1);
    KeyQuote answer = new KeyQuote(mine.statements().get(0), "", mine.text(), List.of(), false);
    return new Manner(mine, archive.excerpt("letter", 1), answer, List.of(), "", false, late)
        .told();
  }

  @Test
  void tellsWhoCounts() {
    assertThat(told("The mill lost hands.", "On 25 June the mill lost 40 hands."))
        .isEqualTo("gives figures (“40”)");
  }

  @Test
  void tellsWhoCondemns() {
    assertThat(told("The mill closed.", "The brutal owner shut the mill."))
        .isEqualTo("chooses a word that condemns (“brutal”)");
  }

  @Test
  void tellsWhoOnlyReports() {
    assertThat(told("The mill closed.", "The owner shut the mill."))
        .isEqualTo("reports it without a word of judgement");
  }

  @Test
  void namesWhatALateWriterMayUse() {
    assertThat(told("The mill lost hands.", "On 25 June the mill lost 40 hands.", true))
        .isEqualTo("may use figures published since (“40”)");
    assertThat(told("The mill closed.", "The owner shut the mill.", true))
        .isEqualTo("isn’t one of those concerned and reports it from outside");
  }
}
