package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedSentenceTest {

  private final ParsedSentence unpaid = Parses.unpaid();

  @Test
  void startsFromTheRoot() {
    assertThat(unpaid.root()).hasValue(5);
  }

  @Test
  void hasNoRootWithoutTokens() {
    assertThat(new ParsedSentence("", List.of()).root()).isEmpty();
  }

  @Test
  void findsChildrenByRelation() {
    assertThat(unpaid.children(5)).containsExactly(0, 3, 4, 7);
    assertThat(unpaid.children(5, "nsubj", "advmod")).containsExactly(0, 4);
    assertThat(unpaid.child(5, "obl")).hasValue(7);
    assertThat(unpaid.child(5, "obj")).isEmpty();
  }

  @Test
  void takesARelationForItsSubtypesButNotForItsNeighbours() {
    assertThat(unpaid.hasRelation(0, "nsubj")).isTrue();
    assertThat(unpaid.hasRelation(0, "nsubj:pass")).isTrue();
    assertThat(unpaid.hasRelation(3, "aux")).isTrue();
    assertThat(unpaid.hasRelation(2, "nsubj:pass", "obj")).isFalse();
  }

  @Test
  void spansASubtree() {
    assertThat(unpaid.descendants(0)).containsExactly(0, 1, 2);
    assertThat(unpaid.text(unpaid.subtree(0))).isEqualTo("Miners of Vorkuta");
    assertThat(unpaid.text(unpaid.subtree(5))).isEqualTo(unpaid.text());
    assertThat(unpaid.isUnder(1, 5)).isTrue();
    assertThat(unpaid.isUnder(5, 5)).isFalse();
  }

  @Test
  void findsTheTokensOfAStretch() {
    assertThat(unpaid.within(new Span(0, 9))).containsExactly(0, 1);
    assertThat(unpaid.text(unpaid.span(2))).isEqualTo("Vorkuta");
  }

  @Test
  void joinsTheTokensOfAName() {
    ParsedSentence met =
        Parses.of(
            "Boris/NNP/2/compound/PERSON",
            "Popovkine/NNP/3/nsubj/PERSON",
            "toured/VBD/0/root",
            "Britain/NNP/3/obj/LOCATION");
    assertThat(met.names())
        .containsExactly(
            new Name(new Span(0, 15), "PERSON"), new Name(new Span(23, 30), "LOCATION"));
  }

  @Test
  void refusesTokensThatAreNotInTheText() {
    Token stray = new Token("mine", 0, 4, "mine", "NN", "O", -1, "root");
    assertThatThrownBy(() -> new ParsedSentence("pits", List.of(stray)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine");
  }

  @Test
  void refusesAHeadOutsideTheSentence() {
    Token stray = new Token("mine", 0, 4, "mine", "NN", "O", 7, "obj");
    assertThatThrownBy(() -> new ParsedSentence("mine", List.of(stray)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
