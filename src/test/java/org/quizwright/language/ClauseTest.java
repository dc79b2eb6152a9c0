package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseTest {

  private final Clause unpaid = Clause.main(Parses.unpaid()).orElseThrow();

  @Test
  void findsSubjectAndVerbGroup() {
    assertThat(unpaid.subject()).hasValue(0);
    assertThat(unpaid.object()).isEmpty();
    assertThat(unpaid.verbGroup()).containsExactly(3, 4, 5);
  }

  @Test
  void readsTenseOffTheFirstAuxiliary() {
    assertThat(unpaid.finiteVerb()).hasValue(3);
    assertThat(unpaid.isPast()).isTrue();
    assertThat(unpaid.isPassive()).isTrue();
  }

  @Test
  void seesNegation() {
    assertThat(unpaid.isNegated()).isTrue();
    assertThat(unpaid.isModal()).isFalse();
  }

  @Test
  void seesModals() {
    ParsedSentence would = Parses.of("Miners/NNS/3/nsubj", "would/MD/3/aux", "strike/VB/0/root");
    Clause clause = Clause.main(would).orElseThrow();
    assertThat(clause.isModal()).isTrue();
    assertThat(clause.isPast()).isFalse();
    assertThat(clause.isFinite()).isTrue();
  }

  @Test
  void doesNotTakeAnAuxiliaryForAClause() {
    assertThat(Clause.finite(Parses.unpaid())).containsExactly(unpaid);
  }

  @Test
  void countsOnlyFiniteClauses() {
    ParsedSentence saw =
        Parses.of(
            "Miners/NNS/2/nsubj",
            "saw/VBD/0/root",
            "pits/NNS/2/obj",
            "closing/VBG/3/acl",
            "and/CC/6/cc",
            "left/VBD/2/conj");
    assertThat(Clause.finite(saw)).extracting(Clause::head).containsExactly(1, 5);
  }
}
