package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** One change told by its two ends: "fell from 5,408 in 1930 to 3,654 in 1940". */
final class Spans {

  private static final Pattern FROM =
      Pattern.compile(
          "(?i)\\b(?:from|between) [^,;.]{0,40}[\\d,.]*\\d[^,;.]{0,25} (?:in|of) (?:the )?$");
  private static final Pattern TO =
      Pattern.compile("^ (?:to|and) [^;]{0,40}?[\\d,.]*\\d[^;.]{0,25} (?:in|by|of) (?:the )?$");

  private Spans() {}

  /** The dates, with the two ends of a change made one where the sentence sets them so. */
  static List<DateMention> joined(String sentence, List<DateMention> dates) {
    List<DateMention> joined = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      if (i + 1 < dates.size() && areEnds(sentence, dates.get(i), dates.get(i + 1))) {
        joined.add(span(dates.get(i), dates.get(i + 1)));
        i++;
      } else {
        joined.add(dates.get(i));
      }
    }
    return joined;
  }

  private static boolean areEnds(String sentence, DateMention first, DateMention second) {
    return isPlain(first)
        && isPlain(second)
        && first.date().isBefore(second.date())
        && FROM.matcher(sentence.substring(0, first.span().start())).find()
        && TO.matcher(sentence.substring(first.span().end(), second.span().start())).find();
  }

  private static boolean isPlain(DateMention date) {
    return date.use() == DateUse.AT && date.date().precision() != Precision.INTERVAL;
  }

  private static DateMention span(DateMention first, DateMention second) {
    HistoricalDate whole = HistoricalDate.parse(first.date().edtf() + "/" + second.date().edtf());
    return first.meaning(whole);
  }
}
