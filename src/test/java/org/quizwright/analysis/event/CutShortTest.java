package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.language.ParsedSentence;

class CutShortTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1840 John Hale persuaded the dyers to stay home.|John Hale persuaded the dyers to stay",
        "In May 1840 ships took wool to Hull and corn came in.|ships took wool to Hull and corn",
        "The rules limited John Hale to two ships a year in 1840.|The rules limited John Hale to two ships",
        "In 1840 the Dyers’ League paid two pounds a bushel.|the Dyers’ League paid two pounds",
        "In 1840 John Hale took Ann Rowe on to his staff.|John Hale took Ann Rowe",
        "The mill brought the trade of Hull within reach in 1840.|The mill brought the trade of Hull",
        "A ship of Hull finished in 1840 never carried wool.|A ship of Hull finished",
        "Nobody could call the trial that followed in May 1840 an even contest.|the trial followed an even contest",
        "In 1840 John Hale replaced the old looms with engines.|John Hale replaced the old looms",
        "In May 1840 the Dyers’ League made Hull a town with a mayor as its head.|the Dyers’ League made Hull a town with a mayor",
        "The boys shouted at him in Hull in 1840.|The boys shouted in Hull",
        "In May 1840 the ships took six tons out for every ton of wool.|the ships took six tons out",
        "In 1840 John Hale complained that wool was brought “into a land of sheep”.|John Hale complained that wool was brought",
        "In 1840 the Dyers’ League came into being at Hull.|the Dyers’ League came",
        "In 1840 John Hale gave the mill to the nuns.|John Hale gave the mill",
        "In 1840 John Hale met the dyers to cry shame upon it.|John Hale met the dyers to cry shame",
        "In 1840 John Hale bought a strip ten miles wide.|John Hale bought a strip wide",
        "In May 1840 the Commons voted, by 96 to 93, for repeal.|the Commons voted to 93",
        "In 1840 the nuns bought 44 per cent of the mill from John Hale.|the nuns bought 44 from John Hale",
        "In May 1840 the men who had broken looms met the yeomanry.|the men met the yeomanry"
      })
  void hearsThatTheSentenceGoesOn(String text, String label) {
    assertThat(isCut(text, label)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1840 John Hale persuaded the dyers to stay home.|John Hale persuaded the dyers to stay home",
        "The dyers sold John Hale two ships a year later, in 1840.|The dyers sold John Hale two ships",
        "John Hale resigned in 1840 because he was ill.|John Hale resigned",
        "The mill was opened in 1840 by John Hale.|The mill was opened",
        "In 1840 a large crowd of dyers broke the looms.|a crowd of dyers broke the looms",
        "In 1840 John Hale formally opened the mill.|John Hale opened the mill",
        "In 1840 John Hale closed the mill as the price of wool fell.|John Hale closed the mill",
        "In 1840 John Hale added a wing to keep the engines in.|John Hale added a wing"
      })
  void letsGoWhatALabelDoesWithout(String text, String label) {
    assertThat(isCut(text, label)).isFalse();
  }

  /** The label keeps the first tokens of the sentence that read like its words, in order. */
  private static boolean isCut(String text, String label) {
    DatedPredicate predicate = Dated.predicate(text);
    ParsedSentence sentence = predicate.sentence();
    List<String> words = List.of(label.replace("’ ", " ’ ").split(" ", -1));
    List<Integer> tokens = new java.util.ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentence.tokens().size() && next < words.size(); i++) {
      if (words.get(next).startsWith(sentence.token(i).text())) {
        tokens.add(i);
        next += words.get(next).equals(sentence.token(i).text()) ? 1 : 0;
      }
    }
    int subject = SubjectAndVerb.subject(sentence, predicate.clause()).orElseThrow();
    return CutShort.is(new LabelDraft(label, sentence, tokens, subject), predicate);
  }
}
