package org.quizwright.analysis.event;

import java.util.List;
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

  /** Where the words stand in the text. */
  static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
