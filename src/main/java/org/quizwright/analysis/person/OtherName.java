package org.quizwright.analysis.person;

import java.util.regex.Pattern;

/** Tells from the words between two names that both are one person's. */
final class OtherName {

  private static final Pattern RENAMED =
      Pattern.compile(
          "[”\"]?,?\\s*[(,]?\\s*(?:née|nee|born|later|formerly|alias|a\\.k\\.a\\.|known (?:later )?as|also known as"
              + "|better known as|nicknamed|called|who was born|who called (?:himself|herself))\\s+[“\"‘]?");
  private static final Pattern RAISED =
      Pattern.compile(
          ",?\\s*[,(]\\s*(?:later |now |then )?(?:the )?(?:first |second |third |fourth |fifth |sixth |\\d+\\p{Ll}{2} )?");
  private static final Pattern PEER =
      Pattern.compile(
          "(?:Lord|Lady|Viscount|Viscountess|Earl|Baron|Baroness|Duke|Duchess|Count|Countess|Marquess)");

  private OtherName() {}

  /** Whether {@code other} stands behind {@code one} as another name of the same person. */
  static boolean follows(PersonName one, PersonName other) {
    if (!one.mention().sentence().equals(other.mention().sentence())
        || one.mention().span().end() > other.span().start()) {
      return false;
    }
    String between =
        one.mention().sentence().text().substring(one.mention().span().end(), other.span().start());
    boolean raised =
        (PEER.matcher(other.title()).matches() || PEER.matcher(other.given()).matches())
            && one.title().isEmpty()
            && RAISED.matcher(between).matches();
    return raised || RENAMED.matcher(between).matches();
  }
}
