package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

class WhyInversionTest {

  @Test
  void putsTheAuxiliaryFirst() {
    assertThat(
            WhyInversion.of(
                parsed("The:DT:1:det mill:NN:3:nsubj:pass was:VBD:3:aux:pass closed:VBN:-1:root")))
        .contains("was the mill closed");
  }

  @Test
  void supportsAPlainVerbWithDo() {
    assertThat(WhyInversion.of(parsed("Prices:NNS:1:nsubj fell:VBD:-1:root sharply:RB:1:advmod")))
        .contains("did prices fall sharply");
  }

  @Test
  void keepsTheCapitalOfAName() {
    assertThat(WhyInversion.of(parsed("Frith:NNP:1:nsubj fell:VBD:-1:root")))
        .contains("did Frith fall");
  }

  @Test
  void leavesAFrontedPhraseAlone() {
    assertThat(WhyInversion.of(parsed("Then:RB:2:advmod prices:NNS:2:nsubj fell:VBD:-1:root")))
        .isEmpty();
  }

  /** Words as word:tag:head:relation, "fell" and "was" with their lemmas. */
  static ParsedSentence parsed(String marked) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String each : marked.split(" ", -1)) {
      List<String> parts = List.of(each.split(":", 4));
      String word = parts.get(0);
      int start = text.isEmpty() ? 0 : text.length() + 1;
      text.append(text.isEmpty() ? "" : " ").append(word);
      String lemma = word.equals("fell") ? "fall" : word.equals("was") ? "be" : word;
      int head = Integer.parseInt(parts.get(2));
      tokens.add(
          new Token(word, start, text.length(), lemma, parts.get(1), "O", head, parts.get(3)));
    }
    return new ParsedSentence(text.toString(), tokens);
  }
}
