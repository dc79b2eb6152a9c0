package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.time.DateMention;

class LooseLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1666 they founded a guild in Norwick.|They founded a guild in Norwick",
        "In 1841 this was abolished.|This was abolished",
        "Ann died in 1841, in Norwick, and he married a widow who gave him six sons.|Ann died",
        "He read out the demands raised by the weavers in 1834."
            + "|The demands were raised by the weavers",
        "In 1381 the wicked steward burnt the rolls.|The wicked steward burnt the rolls"
      })
  void keepsTheWordsOfTheTextWithoutTheDate(String sentence, String label) {
    assertThat(LooseLabel.of(Dated.predicate(sentence)).text()).isEqualTo(label);
  }

  @Test
  void cutsALongClauseToFourteenWords() {
    String sentence =
        "In 1666 they founded a guild of bakers in the lower town near the old mill by the river"
            + " under the eyes of the bishop.";
    LabelDraft draft = LooseLabel.of(Dated.predicate(sentence));
    assertThat(draft.words()).isBetween(4, 14);
    assertThat(draft.text()).startsWith("They founded a guild");
  }

  @Test
  void wordsAClauseThatEndsBeforeTheDateOfItsSentence() {
    DateMention date = Dated.dates("The bakers of Norwick are said to have rested in 1666.").get(0);
    DatedPredicate clause = DatedPredicate.ofClause(Dated.parse("Rested."), date).orElseThrow();
    assertThat(LooseLabel.of(clause).text()).isEqualTo("Rested.");
  }

  @Test
  void prefersThePredicateThatSaysWhoDidIt() {
    DatedPredicate vague = Dated.predicate("In 1666 it was abolished.");
    DatedPredicate named = Dated.predicate("In 1666 the bakers of Norwick founded a guild.");
    assertThat(LooseLabel.bestOf(List.of(vague, named))).isEqualTo(named);
    assertThat(LooseLabel.bestOf(List.of(named, vague))).isEqualTo(named);
  }

  @Test
  void givesTheDateNotAwayWhereItCanBeLeftOut() {
    assertThat(LooseLabel.of(Dated.predicate("They rebuilt it in May 1666 after the fire.")).text())
        .doesNotContain("1666");
  }
}
