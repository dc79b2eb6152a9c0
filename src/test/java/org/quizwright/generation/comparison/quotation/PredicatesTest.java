package org.quizwright.generation.comparison.quotation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

class PredicatesTest {

  private static ParsedSentence parsed(String text, String... tokens) {
    List<Token> parsed = new ArrayList<>();
    int from = 0;
    for (String token : tokens) {
      String[] parts = token.split("/", -1);
      int start = text.indexOf(parts[0], from);
      from = start + parts[0].length();
      int head = Integer.parseInt(parts[2]);
      parsed.add(
          new Token(parts[0], start, from, Lemmas.of(parts[0]), parts[1], "O", head, parts[3]));
    }
    return new ParsedSentence(text, parsed);
  }

  @Test
  void findAPredicateThatARelativeClausePartsFromItsSubject() {
    ParsedSentence sentence =
        parsed(
            "The mayor, who slept, came back to town late.",
            "The/DT/1/det",
            "mayor/NN/4/nsubj",
            "who/WP/3/nsubj",
            "slept/VBD/1/acl:relcl",
            "came/VBD/-1/root",
            "back/RB/4/advmod",
            "to/IN/7/case",
            "town/NN/4/obl",
            "late/RB/4/advmod");
    assertThat(new Predicates(sentence).parted())
        .containsExactly(entry("came back to town late", "the mayor"));
  }

  @Test
  void leaveAPredicateThatStandsBesideItsSubject() {
    ParsedSentence sentence =
        parsed(
            "The mayor came back to town late.",
            "The/DT/1/det",
            "mayor/NN/2/nsubj",
            "came/VBD/-1/root",
            "back/RB/2/advmod",
            "to/IN/5/case",
            "town/NN/2/obl",
            "late/RB/2/advmod");
    assertThat(new Predicates(sentence).parted()).isEmpty();
  }
}
