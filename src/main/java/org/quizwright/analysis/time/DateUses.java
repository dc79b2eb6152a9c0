package org.quizwright.analysis.time;

import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.Span;

/** Reads off the words around a date what it does. */
final class DateUses {

  private static final String TEXTS =
      "(?:article|report|book|survey|poll|study|interview|edition|issue|paper|essay|pamphlet|"
          + "account|statement|census|statistics|figures|data|estimate|ranking)s?";

  private static final Pattern TEXT_AFTER =
      Pattern.compile("^ (?:[\\w’'-]+ ){0,2}" + TEXTS + "\\b.*", Pattern.DOTALL);
  private static final Pattern TEXT_BEFORE =
      Pattern.compile(
          ".*\\b(?:"
              + TEXTS
              + "\\b[^.;,()]{0,60}?\\b(?:from|of|for|dated|as of)|"
              + "[Pp]ublished\\b[^.;]{0,60}\\b(?:in|on)) (?:the )?$",
          Pattern.DOTALL);
  private static final Pattern IN_BRACKETS =
      Pattern.compile(".*\\([^()]*\\p{Lu}[^()]*, (?:p\\. ?)?$", Pattern.DOTALL);

  private static final Pattern SINCE =
      before("since|from|starting in|beginning in|starting from|as early as(?: in)?|ever since");
  private static final Pattern UNTIL = before("until|till|up to|through|not until");
  private static final Pattern BY = before("by|as of");
  private static final Pattern BESIDE =
      before("before|after|prior to|following|shortly before|shortly after");
  private static final Pattern DETERMINER = before("the|a|an|its|their|his|her|our|this|every");
  private static final Pattern NOUN_AFTER =
      Pattern.compile(
          "^,? (?!(?:and|or|in|on|at|to|was|were|is|had|has|when|which|that|by|with|of|for|as|the|a|an|it|he|she|they)\\b)\\p{L}.*",
          Pattern.DOTALL);

  private DateUses() {}

  static DateUse of(String sentence, Span span, Shape shape) {
    String left = sentence.substring(0, span.start());
    String right = sentence.substring(span.end());
    if (isCitation(left, right)) {
      return DateUse.CITATION;
    }
    boolean names = shape != Shape.DECADE && shape != Shape.RANGE;
    if (names && DETERMINER.matcher(left).find() && NOUN_AFTER.matcher(right).matches()) {
      return DateUse.NAME;
    }
    if (SINCE.matcher(left).find()) {
      return DateUse.SINCE;
    }
    if (UNTIL.matcher(left).find()) {
      return DateUse.UNTIL;
    }
    if (BY.matcher(left).find()) {
      return DateUse.BY;
    }
    return BESIDE.matcher(left).find() ? DateUse.BESIDE : DateUse.AT;
  }

  private static boolean isCitation(String left, String right) {
    return TEXT_AFTER.matcher(right).matches()
        || TEXT_BEFORE.matcher(left).matches()
        || (IN_BRACKETS.matcher(left).matches() && right.startsWith(")"));
  }

  private static Pattern before(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ") (?:(?:the|about|around|toward) )?$");
  }
}
