package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1609 the king signed the charter of Hexley, which granted freedom to the peers, knights"
            + " and royal towns.|the king signed the charter of Hexley , knights and royal towns",
        "In 1836 the council began an enlargement to seventy feet in width and seven in depth."
            + "|the council began an enlargement to seventy feet and seven in depth",
        "In 1934 Ann Rowe returned to a post at Hexley and a room in the basement."
            + "|Ann Rowe returned to a post at Hexley and a room",
        "In 1912 Ann Rowe began keeping, beside the register, a notebook.|Ann Rowe began keeping",
        "In 1912 John Hale slipped in the street and was killed under a cart.|John Hale slipped in the street",
        "In 1912 the dyers of Hexley met in Leeds and founded a league.|the dyers of Hexley met in Leeds",
        "In 1912 the mill ceased to be closed on Sundays.|the mill ceased"
      })
  void findsWhatIsPulledApart(String text, String label) {
    assertThat(Torn.is(Dated.draft(text, label), Dated.parse(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1609 the king signed the charter of Hexley, which granted freedom to the peers."
            + "|the king signed the charter of Hexley",
        "In 1836 the council began an enlargement to seventy feet in width and seven in depth."
            + "|the council began an enlargement to seventy feet in width and seven in depth",
        "In 1934 Ann Rowe returned to a post at Hexley and a room in the basement."
            + "|Ann Rowe returned to a post and a room",
        "In 1912 Ann Rowe began keeping a notebook in the office.|Ann Rowe began keeping a notebook",
        "In 1998 the ministry announced plans to shut down another 86 out of the coal mines."
            + "|the ministry announced plans to shut down coal mines",
        "In 1912 Ann Rowe, who had left Leeds, opened a school.|Ann Rowe opened a school",
        "In 1912 Ann Rowe left Leeds and opened a school.|Ann Rowe left Leeds"
      })
  void leavesOutWhatCanBeSpared(String text, String label) {
    assertThat(Torn.is(Dated.draft(text, label), Dated.parse(text))).isFalse();
  }

  /** The rewording that the draft was made from has lost the clause already. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1609 the king signed the charter, which granted freedom to the peers, knights and towns."
            + "|In 1609 the king signed the charter, knights and towns."
            + "|the king signed the charter , knights and towns"
      })
  void looksAtTheTextsOwnSentence(String text, String rewording, String label) {
    assertThat(Torn.is(Dated.draft(rewording, label), Dated.parse(text))).isTrue();
  }
}
