package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.Span;

class RewordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(In 1834 the dyers broke the looms.)|In 1834 the dyers broke the looms.",
        "In 1834 the dyers (and their sons) broke the looms.|In 1834 the dyers broke the looms.",
        "In 1834 the dyers, according to the bailiff, broke the looms."
            + "|In 1834 the dyers, broke the looms.",
        "Starting in 1834 the dyers broke the looms.|In 1834 the dyers broke the looms.",
        "The dyers broke the looms in 1834, but the bishop forgave them."
            + "|The dyers broke the looms in 1834.",
        "The abbey, which was founded in 1132, owned the mill.|The abbey was founded in 1132.",
        "The mill belonged to Mary Evans. In 1834, she sold it.|In 1834, Mary Evans sold it.",
        "The Hexley Canal Company was rich. In 1834 the company built a mill."
            + "|In 1834 the Hexley Canal Company built a mill."
      })
  void saysTheSentenceMorePlainly(String text, String plain) {
    assertThat(rewordings(text)).contains(plain);
  }

  @Test
  void leavesTheSentenceItselfOut() {
    String text = "In 1834 the dyers broke the looms.";
    assertThat(rewordings(text)).doesNotContain(text);
  }

  @Test
  void keepsTheDateInItsPlaceWhereNothingBeforeItChanges() {
    String text = "In 1834 the dyers (of Hexley) rose.";
    DateMention date = Dated.dates(text).get(0);
    assertThat(Rewordings.moved(date, text, "In 1834 the dyers rose.")).contains(date);
  }

  @Test
  void movesTheDateToItsNewPlace() {
    String text = "The dyers (of Hexley) rose in 1834.";
    DateMention date = Dated.dates(text).get(0);
    assertThat(Rewordings.moved(date, text, "The dyers rose in 1834."))
        .map(DateMention::span)
        .contains(new Span(18, 22));
  }

  @Test
  void losesADateThatIsNotThereOrThereTwice() {
    String text = "The dyers (of Hexley) rose in 1834.";
    DateMention date = Dated.dates(text).get(0);
    assertThat(Rewordings.moved(date, text, "The dyers rose.")).isEmpty();
    assertThat(Rewordings.moved(date, text, "The 1834 rising was in 1834.")).isEmpty();
  }

  private static List<String> rewordings(String text) {
    AnalysedPassage passage = Texts.passages("1950", new String[] {text}).get(0);
    return Rewordings.of(
        passage,
        passage.sentences().size() - 1,
        new Pronouns(Texts.referents(List.of(passage))),
        Texts.LANGUAGE);
  }
}
