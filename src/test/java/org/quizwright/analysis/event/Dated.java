package org.quizwright.analysis.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateTagger;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Makes dated predicates out of a sentence. */
final class Dated {

  private Dated() {}

  /** What each date of the sentence dates by its grammar alone. */
  static List<DatedPredicate> predicates(String text) {
    List<DateMention> dates = dates(text);
    return dates.stream()
        .flatMap(date -> DatedPredicate.of(parse(text), date, dates).stream())
        .toList();
  }

  /** What the first date of the sentence dates in the likeliest reading. */
  static DatedPredicate predicate(String text) {
    return predicates(text).get(0);
  }

  static List<DateMention> dates(String text) {
    List<AnalysedPassage> passages = Texts.passages("1950-05-01", new String[] {text});
    return DateTagger.tag(passages)
        .getOrDefault(passages.get(0).sentences().get(0).ref(), List.of());
  }

  static ParsedSentence parse(String text) {
    return Texts.LANGUAGE.parse(text);
  }

  /** The words of {@code label}, in their order, of the sentence. */
  static LabelDraft draft(String text, String label) {
    ParsedSentence sentence = parse(text);
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

  /** Where the words stand in the text. */
  static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
