package org.quizwright.analysis.event;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;

/** Dates beside a predicate when what it tells didn't happen, or only began to change. */
final class IdleDates {

  private static final String QUANTITY = "(?:[^,;:.]|(?<=\\d)[.,](?=\\d)){1,60}";
  private static final Pattern DENIED = Pattern.compile(", (?:and )?not (?:in|on|at|by) $");
  private static final Pattern CHANGED_FROM =
      Pattern.compile(
          "\\bfrom " + QUANTITY + " (?:in|at|on)(?: the (?:end|beginning|start) of)? $");
  private static final Pattern CHANGED_TO =
      Pattern.compile(
          ",? to (?:about |some |nearly |almost |over |just |only |more than )?(?:[$£€]?\\d|an? |half\\b|"
              + NumberWord.words(1, 19)
              + "|"
              + NumberWord.tensWords()
              + ")"
              + QUANTITY
              + "? ?(?:in|at|on|by) [^,;:.]*\\d");

  private static final Pattern FOR = Pattern.compile("\\bfor (?:the )?$");

  private static final List<String> APPOINTING =
      List.of(
          "call",
          "plan",
          "schedule",
          "set",
          "fix",
          "arrange",
          "announce",
          "propose",
          "summon",
          "convene",
          "invite",
          "book");

  private IdleDates() {}

  static boolean hold(DatedPredicate predicate) {
    return isStart(predicate) || isDenied(predicate) || isAppointed(predicate);
  }

  /** "fell from 20 in 1841 to ten in 1851": the change is told as of its end. */
  private static boolean isStart(DatedPredicate predicate) {
    String text = predicate.sentence().text();
    int from = Math.min(predicate.date().span().start(), text.length());
    int to = Math.min(predicate.date().span().end(), text.length());
    return CHANGED_FROM.matcher(text.substring(0, from)).find()
        && CHANGED_TO.matcher(text.substring(to)).lookingAt();
  }

  /** "It fell in 1807, not in 1833." */
  private static boolean isDenied(DatedPredicate predicate) {
    String text = predicate.sentence().text();
    int date = Math.min(predicate.date().span().start(), text.length());
    return DENIED.matcher(text.substring(0, date)).find();
  }

  /** "called a meeting for 10 April": it was called before. */
  private static boolean isAppointed(DatedPredicate predicate) {
    String text = predicate.sentence().text();
    int date = Math.min(predicate.date().span().start(), text.length());
    return FOR.matcher(text.substring(0, date)).find()
        && APPOINTING.contains(predicate.sentence().token(predicate.head()).lemma());
  }
}
