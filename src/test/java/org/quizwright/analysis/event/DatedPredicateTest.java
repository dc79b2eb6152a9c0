package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.time.DateMention;

class DatedPredicateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dyers met, and on 5 May 1820 they burned the mill.|met|true",
        "The dyers met; on 5 May 1820 they burned the mill.|met|true",
        "The dyers met, and on 5 May 1820 they burned the mill.|burned|false",
        "The dyers met on 5 May 1820, and they burned the mill.|met|false",
        "The dyers met in Hull, and on 5 May 1820 in Leeds.|met|false",
        "The dyers met in Hull and, in 1820, burned the mill.|met|true",
        "The dyers met in Hull and in 1820 burned the mill.|met|true",
        "The dyers met in Hull and, in 1820.|met|true",
        "The dyers met in 1819 and in 1820.|met|false",
        "The dyers met in Hull, so that it was not until 1820 that they burned the mill.|met|true",
        "The dyers met in 1819 and 1820 in Leeds.|met|false"
      })
  void isPartedFromADateThatOpensTheNextClause(String text, String verb, boolean parted) {
    DateMention date = Dated.dates(text).get(Dated.dates(text).size() - 1);
    int head =
        Dated.parse(text).tokens().stream().map(token -> token.text()).toList().indexOf(verb);
    DatedPredicate predicate = new DatedPredicate(Dated.parse(text), head, date, List.of(date));
    assertThat(predicate.isPartedFromItsDate()).isEqualTo(parted);
  }
}
