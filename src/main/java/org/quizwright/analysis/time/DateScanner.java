package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.Span;

/** Finds the words in a sentence that are dates, whatever year they mean. */
final class DateScanner {

  private static final Pattern WORD_START =
      Pattern.compile("(?<![\\p{L}\\d.,$€£#-])(?=[\\p{L}\\d])|(?<=[–—(-])(?=[\\p{L}\\d])");

  private static final Pattern JOINER = Pattern.compile(" (?:and|to|until|till) (?:the |in )?");
  private static final Pattern OPENS_RANGE = Pattern.compile("(?i)\\b(?:between|from) (?:the )?$");

  /** "1500 workers", "2000 tons", "1,989". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:[.,]\\d|%| (?:percent|per cent|million|thousand|rubles|roubles|dollars|tons|tonnes|"
              + "people|men|women|miners|workers|children|members|kilometres|kilometers|meters|"
              + "metres|km|miles)\\b).*");

  /** Where the names of months that are also words may be dates. */
  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "(?i)\\b(?:in|since|by|until|till|during|of|from|to|late|early|mid|last|and|between|through|before|after|for)[ -]$");

  /** A date and where it stands. */
  record Found(Span span, DateDraft draft) {}

  private DateScanner() {}

  static List<Found> scan(String sentence) {
    List<Found> found = new ArrayList<>();
    Matcher starts = WORD_START.matcher(sentence);
    int from = 0;
    while (starts.find()) {
      int start = starts.start();
      Optional<DateDraft> draft = start < from ? Optional.empty() : at(sentence, start);
      if (draft.isPresent()) {
        from = draft.get().end();
        found.add(new Found(new Span(start, from), draft.get()));
      }
    }
    return found;
  }

  private static Optional<DateDraft> at(String sentence, int start) {
    Optional<DateDraft> first = DateForm.at(sentence, start);
    if (first.isEmpty() || !isDate(sentence, start, first.get())) {
      return Optional.empty();
    }
    return OPENS_RANGE.matcher(sentence.substring(0, start)).find()
        ? second(sentence, first.get()).or(() -> first)
        : first;
  }

  /** The whole range, where {@code first} opens one. */
  private static Optional<DateDraft> second(String sentence, DateDraft first) {
    Matcher joiner = JOINER.matcher(sentence).region(first.end(), sentence.length());
    return joiner.lookingAt()
        ? DateForm.at(sentence, joiner.end()).map(first::to)
        : Optional.empty();
  }

  private static boolean isDate(String sentence, int start, DateDraft draft) {
    if (draft.shape() == Shape.YEAR) {
      return !COUNTED.matcher(sentence.substring(draft.end())).matches();
    }
    return draft.shape() != Shape.MONTH
        || draft.year() != null
        || BEFORE_MONTH.matcher(sentence.substring(0, start)).find();
  }
}
