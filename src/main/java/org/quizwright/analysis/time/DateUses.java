package org.quizwright.analysis.time;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.Span;

/** Reads off the words around a date what it does. */
final class DateUses {

  private static final Pattern NOT_UNTIL =
      Pattern.compile(
          "(?i)(?:\\b(?:not|never|nor|no \\p{L}+)\\b|n[’']t\\b)[^.;:]{0,60}\\b(?:until|till) "
              + "(?:(?:after|about|around|the) )*$");
  private static final Pattern SINCE =
      before("since|from|starting in|beginning in|starting from|ever since|dating from|as from");
  private static final Pattern UNTIL = before("until|till|up to|through|up until|down to");
  private static final Pattern BY = before("by|(?:not|no) later than|at the latest by");
  private static final Pattern STANDING =
      before(
          "as of|as at|(?:as|than) (?:(?:it|they|there) (?:had (?:been |had )?|was |were ))?(?:in|on|for|during)"
              + "|(?:years?|summer|winter|time|day) like"
              + "|(?:years?|twelvemonth|months|quarter|decade) (?:up )?(?:to|ended|ending|that ended)(?: in| on| with)?");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:\\b(?:before|after|prior to|following|on the eve of|preceding"
              + "|(?:years|months|weeks|days|time) since"
              + "|(?:fixed|set|scheduled|planned|billed|booked|arranged|due) for)"
              + " (?:(?:the|about|around) )?|\\b(?:pre|post)-)$");

  /** "Through May and June": all the while, and not only to its end. */
  private static final Pattern THROUGH = before("through");

  private static final Pattern STRETCH =
      Pattern.compile("\\d\\p{L}* (?:to|and) |\\p{L} (?:to|and) (?:the )?[\\p{L}\\d]|s?[–—]");

  private DateUses() {}

  static DateUse of(String sentence, Span span, Shape shape) {
    Window window = Window.around(sentence, span);
    if (Citations.hold(window, shape)) {
      return DateUse.CITATION;
    }
    if (Lives.hold(window, shape)) {
      return DateUse.LIFE;
    }
    if (DateNames.hold(window, shape)) {
      return DateUse.NAME;
    }
    boolean stretch = shape == Shape.RANGE || STRETCH.matcher(window.words()).find();
    DateUse use = byPreposition(window.left());
    boolean within = use == DateUse.SINCE || THROUGH.matcher(window.left()).find();
    return stretch && within ? DateUse.AT : use;
  }

  private static DateUse byPreposition(String left) {
    if (NOT_UNTIL.matcher(left).find()) {
      return DateUse.AT;
    }
    List<Pattern> patterns = List.of(STANDING, SINCE, UNTIL, BY, BESIDE);
    List<DateUse> uses =
        List.of(DateUse.STANDING, DateUse.SINCE, DateUse.UNTIL, DateUse.BY, DateUse.BESIDE);
    for (int i = 0; i < uses.size(); i++) {
      if (patterns.get(i).matcher(left).find()) {
        return uses.get(i);
      }
    }
    return DateUse.AT;
  }

  private static Pattern before(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ") (?:(?:the|about|around|toward) )?$");
  }
}
