package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.language.ParsedSentence;

class SeveredTest {

  /** The words of {@code label}, in their order, of the sentence. */
  private static LabelDraft draft(String text, String label) {
    ParsedSentence sentence = Dated.parse(text);
    List<String> words = Arrays.asList(label.split(" "));
    int[] next = {0};
    List<Integer> tokens =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> next[0] < words.size())
            .filter(i -> sentence.token(i).text().equals(words.get(next[0])))
            .peek(i -> next[0]++)
            .boxed()
            .toList();
    int subject =
        sentence.child(sentence.root().orElseThrow(), "nsubj", "nsubj:pass").orElseThrow();
    return new LabelDraft(label, sentence, tokens, subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1811 John Hale ordered one for Hexley.|John Hale ordered one for Hexley",
        "In 1811 John Hale was let down by both.|John Hale was let down by both",
        "In 1811 twenty of the forty came to Hexley.|twenty of the forty came to Hexley",
        "In 1811 a rising by the weavers of Hexley was crushed by John Hale."
            + "|a rising was crushed by John Hale",
        "In 1811 John Hale marched with the people whom Hexley had sent."
            + "|John Hale marched with the people",
        "The men of Hexley formed a club in Leeds and paid sick benefit."
            + "|The men of Hexley formed a club in paid sick benefit"
      })
  void findsWordsCutOffFromWhatTheyBelongTo(String text, String label) {
    assertThat(Severed.is(draft(text, label))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1811 John Hale ordered one of the machines for Hexley."
            + "|John Hale ordered one of the machines for Hexley",
        "In 1811 John Hale was elected by 412 votes to 371."
            + "|John Hale was elected by 412 votes to 371",
        "In 1811 John Hale marched with the Irish weavers whom Hexley had sent."
            + "|John Hale marched with the Irish weavers",
        "In 1811 an Act of 1807 closed the mills of Hexley.|an Act closed the mills of Hexley",
        "In 1811 a rising of weavers was crushed by John Hale."
            + "|a rising of weavers was crushed by John Hale"
      })
  void leavesWholePhrasesAlone(String text, String label) {
    assertThat(Severed.is(draft(text, label))).isFalse();
  }
}
