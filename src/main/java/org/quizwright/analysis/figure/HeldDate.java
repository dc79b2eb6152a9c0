package org.quizwright.analysis.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/** The part of a date's time that a figure of its clause holds for. */
final class HeldDate {

  private static final Pattern DECADE_PART = Pattern.compile("(\\d{3})\\d~/\\1\\d~");

  private static final int YEAR = 4;

  private HeldDate() {}

  /**
   * The time of the figure.
   *
   * @param present until when what goes on went on, or null where the figure is of the past
   */
  static HistoricalDate of(
      DateMention mention, String sentence, Span number, @Nullable HistoricalDate present) {
    HistoricalDate held = of(mention, present);
    String text = held.toString();
    String before = sentence.substring(0, Hedges.start(sentence, number.start()));
    boolean season = mention.span().of(sentence).matches("\\d{4}[-–/]\\d\\d");
    boolean interval = text.matches("\\d{4}/\\d{4}") && !season;
    if (interval && before.matches("(?s).*\\bfrom ")) {
      return HistoricalDate.parse(text.substring(0, 4));
    }
    return interval && before.matches("(?s).*\\bfrom [^,;]{1,40} to ")
        ? HistoricalDate.parse(text.substring(5))
        : held;
  }

  /** What was so by a moment holds for it; what goes on since then, until the present. */
  private static HistoricalDate of(DateMention mention, @Nullable HistoricalDate present) {
    String edtf = mention.date().toString();
    Matcher decade = DECADE_PART.matcher(edtf);
    if (decade.matches()) {
      return HistoricalDate.parse(decade.group(1) + "X");
    }
    if (edtf.startsWith("../")) {
      return HistoricalDate.parse(edtf.substring(3));
    }
    if (edtf.matches("(\\d{4})-\\d\\d/\\1-\\d\\d")) {
      return HistoricalDate.parse(edtf.substring(0, 4));
    }
    if (mention.use() != DateUse.SINCE || !edtf.matches("\\d{4}(?:-\\d\\d){0,2}/\\.\\.")) {
      return mention.date();
    }
    String from = edtf.substring(0, edtf.indexOf('/'));
    boolean goesOn = present != null && present.start().isAfter(mention.date().start());
    return HistoricalDate.parse(goesOn && from.length() == YEAR ? from + "/" + present : from);
  }
}
