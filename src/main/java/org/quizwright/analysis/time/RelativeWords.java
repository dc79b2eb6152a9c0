package org.quizwright.analysis.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a date that is counted from another tell of that other. */
final class RelativeWords {

  /** "Two days after the manifesto", by the first letters of what the text must have dated. */
  private static final Pattern ANCHORED = Pattern.compile(".* after the (\\p{Ll}{3,4})\\p{Ll}*");

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:[Tt]he same|[Tt]hat(?: same)?) (?!year|month|day|very|evening|after|night).*");

  private static final Pattern PRESENT = Pattern.compile("(?i)(?:this|today|tonight)\\b.*");

  private RelativeWords() {}

  static boolean areSameYear(String words) {
    return words.matches("(?i)(?:in )?(?:the|that) same year");
  }

  /** "That September", of a year that the reader has in mind. */
  static boolean recall(String words) {
    return KNOWN.matcher(words).matches();
  }

  /** Whether nothing tells what to count from: the writer's present or a speaker's day. */
  static boolean leadNowhere(DateContext context, boolean entry) {
    String words = context.words();
    boolean present = PRESENT.matcher(words).matches() && !entry;
    return (present && !context.telling().past())
        || (context.quoted() && DeicticForms.isDeictic(words));
  }

  /** Whether a date may be counted from one of {@code sentence}, which must tell of its thing. */
  static boolean mayCountFrom(String sentence, String words) {
    Matcher anchor = ANCHORED.matcher(words);
    return !anchor.matches()
        || Pattern.compile("(?i)\\b" + anchor.group(1)).matcher(sentence).find();
  }
}
