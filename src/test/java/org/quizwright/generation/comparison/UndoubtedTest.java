package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.KeyQuotes.Quote;

class UndoubtedTest {

  private static final String LIST = "higher pay, control of the looms by the weavers";

  private static String of(String letter, int end) {
    Archive archive =
        Archive.twoWorks().in("book").passage("They asked for much.").in("letter").passage(letter);
    Excerpt book = archive.excerpt("book", 1);
    Excerpt words = archive.excerpt("letter", 1);
    Quote answer = new Quote(book.statements().get(0), "", LIST, List.of(), false);
    Quote taken =
        new Quote(words.statements().get(0), "", letter.substring(0, end), List.of(), true);
    return Undoubted.of(book, answer, List.of(taken));
  }

  @Test
  void setsThePartOnTheSameThingBesideWhatIsTakenBack() {
    String letter = "They wanted the looms. However, the mayor had told them so.";
    assertThat(of(letter, letter.length() - 1))
        .isEqualTo("Marsh names “control of the looms by the weavers” without such a limit.");
  }

  @Test
  void saysNothingWhereNothingIsTakenBack() {
    assertThat(of("They wanted the looms.", 20)).isEmpty();
  }

  @Test
  void saysNothingOfSomethingElse() {
    String letter = "They wanted bread. However, the mayor had told them so.";
    assertThat(of(letter, letter.length() - 1)).isEmpty();
  }
}
