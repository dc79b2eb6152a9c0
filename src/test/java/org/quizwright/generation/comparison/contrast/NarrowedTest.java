package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Words;

class NarrowedTest {

  private static Narrowed narrowed(String mine, String theirs) {
    Archive archive = Archive.twoWorks().in("book").passage(mine).in("letter").passage(theirs);
    return Narrowed.of(
        quote(archive.excerpt("book", 1)),
        quote(archive.excerpt("letter", 1)),
        "decline",
        new PlainGrammar());
  }

  private static KeyQuote quote(Excerpt excerpt) {
    Statement statement = excerpt.statements().get(0);
    String words = statement.exact().replaceFirst("[.]$", "");
    return new KeyQuote(statement, "", words, Words.lemmas(words), true);
  }

  @Test
  void keepsOfAListWhatTheOtherSideHasToo() {
    Narrowed list =
        narrowed(
            "The mills closed, bread was dear, and the roads were bad.", "All industry slept.");
    assertThat(list.answer().exact()).isEqualTo("The mills closed");
    assertThat(list.rest().stream().map(KeyQuote::exact))
        .containsExactly("bread was dear", "the roads were bad");
  }

  @Test
  void leavesAListThatSharesNothing() {
    Narrowed list =
        narrowed("The mills closed, bread was dear, and the roads were bad.", "The mayor slept.");
    assertThat(list.answer().exact()).startsWith("The mills closed, bread");
    assertThat(list.rest()).isEmpty();
  }

  @Test
  void leavesASentenceThatIsNoList() {
    assertThat(narrowed("The mills closed.", "The mills slept.").rest()).isEmpty();
  }
}
