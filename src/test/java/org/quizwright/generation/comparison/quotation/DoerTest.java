package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

class DoerTest {

  private static final Matter LOAN = Weavers.matter(Kind.CLAIM, "loan lend | condition");

  /** Each word as {@code word/tag/head/relation}, heads counted from 0. */
  private static Optional<String> doer(String words) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int start = text.length() + (text.length() == 0 ? 0 : 1);
      text.append(start == 0 ? "" : " ").append(parts[0]);
      tokens.add(
          new Token(
              parts[0],
              start,
              start + parts[0].length(),
              Lemmas.of(parts[0]),
              parts[1],
              "O",
              Integer.parseInt(parts[2]),
              parts[3]));
    }
    return Doer.in(new ParsedSentence(text.toString(), tokens), LOAN);
  }

  @Test
  void isTheSubjectOfTheNearestVerb() {
    assertThat(
            doer(
                "The/DT/1/det bank/NN/2/nsubj gave/VBD/-1/root the/DT/4/det loan/NN/2/obj"
                    + " on/IN/6/case condition/NN/2/obl"))
        .hasValue("the bank");
  }

  @Test
  void isTheAgentOfAPassive() {
    assertThat(
            doer(
                "The/DT/1/det loan/NN/3/nsubj:pass was/VBD/3/aux:pass given/VBN/-1/root"
                    + " by/IN/6/case the/DT/6/det mayor/NN/3/obl"))
        .hasValue("the mayor");
  }

  @Test
  void isNobodyWhereOnlyAPronounDoesIt() {
    assertThat(doer("He/PRP/1/nsubj gave/VBD/-1/root the/DT/3/det loan/NN/1/obj")).isEmpty();
  }
}
