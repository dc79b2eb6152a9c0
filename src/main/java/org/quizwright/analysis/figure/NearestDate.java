package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.Span;

/** The date of a sentence that a number belongs to. */
final class NearestDate {

  private static final int BESIDE = 22;

  private NearestDate() {}

  /**
   * The date right behind the number, else the one of its own stretch between commas, else the last
   * one before it in its part of the sentence, else the only one there.
   */
  static Optional<DateMention> to(Span number, String sentence, List<DateMention> dates) {
    int from = sentence.lastIndexOf("; ", number.start()) + 1;
    int semicolon = sentence.indexOf("; ", number.end());
    int to = semicolon < 0 ? sentence.length() : semicolon;
    List<DateMention> part = within(dates, from, to);
    List<DateMention> usable = part.isEmpty() ? dates : part;
    return behind(number, sentence, usable)
        .or(() -> ownStretch(number, sentence, usable))
        .or(() -> last(within(usable, 0, number.start())))
        .or(() -> usable.stream().findFirst());
  }

  private static Optional<DateMention> behind(
      Span number, String sentence, List<DateMention> dates) {
    return dates.stream()
        .filter(
            date ->
                date.span().start() >= number.end() && date.span().start() - number.end() <= BESIDE)
        .filter(date -> sentence.substring(number.end(), date.span().start()).matches("[^,;\\d]*"))
        .findFirst();
  }

  private static Optional<DateMention> ownStretch(
      Span number, String sentence, List<DateMention> dates) {
    int comma = sentence.lastIndexOf(", ", number.start());
    int next = sentence.indexOf(", ", number.end());
    return last(within(dates, Math.max(0, comma), next < 0 ? sentence.length() : next));
  }

  private static List<DateMention> within(List<DateMention> dates, int from, int to) {
    return dates.stream()
        .filter(date -> date.span().start() >= from && date.span().end() <= to)
        .toList();
  }

  private static Optional<DateMention> last(List<DateMention> dates) {
    return dates.stream().reduce((one, other) -> other);
  }
}
