package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

class LoadedTest {

  private static ParsedSentence nouns(String text, String... words) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (String word : words) {
      int start = text.indexOf(word, from);
      from = start + word.length();
      String tag = word.equals("-") ? "HYPH" : "NN";
      tokens.add(new Token(word, start, from, word, tag, "O", -1, "root"));
    }
    return new ParsedSentence(text, tokens);
  }

  @Test
  void takesAWordWholeThatATaggerHasParted() {
    assertThat(Loaded.in(nouns("the tyrant-mayor", "the", "tyrant", "-", "mayor")))
        .extracting(Loaded::phrase)
        .containsExactly("tyrant-mayor");
  }

  @Test
  void takesAWordAloneThatNoHyphenFollows() {
    assertThat(Loaded.in(nouns("the tyrant", "the", "tyrant")))
        .extracting(Loaded::phrase)
        .containsExactly("tyrant");
  }

  @Test
  void takesAnEventThatATextHasToldOfForAName() {
    assertThat(Loaded.in(nouns("after the massacre", "after", "the", "massacre"))).isEmpty();
    assertThat(Loaded.in(nouns("it was a massacre", "it", "was", "a", "massacre"))).hasSize(1);
  }

  @Test
  void hearsMockeryInPraiseThatPoints() {
    assertThat(Loaded.in(nouns("these gallant men", "these", "gallant", "men"))).isEmpty();
    assertThat(Loaded.in(nouns("many gallant men", "many", "gallant", "men"))).hasSize(1);
  }

  @Test
  void takesAnExpressionOfSeveralWordsWhole() {
    assertThat(Loaded.in(nouns("done in cold blood", "done", "in", "cold", "blood")))
        .extracting(Loaded::word)
        .containsExactly("in cold blood");
  }

  @Test
  void hearsNoPraiseInATermOfScience() {
    assertThat(Loaded.in(nouns("noble gases", "noble", "gases"))).isEmpty();
  }
}
