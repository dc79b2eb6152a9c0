package org.quizwright.analysis.person;

import java.util.List;
import org.quizwright.model.EditDistance;

/** Whether two names can be one person's. */
final class Identity {

  private Identity() {}

  /** Two full names: surnames and given names agree, but for initials and spelling. */
  static boolean ofFull(PersonName one, PersonName other) {
    if (one.isRuler() || other.isRuler()) {
      return one.isRuler() && other.isRuler() && ofRulers(one, other);
    }
    return isEnding(one.words(), other.words())
        || isEnding(other.words(), one.words())
        || (agrees(one.surname(), other.surname())
            && givenAgrees(one.given(), other.given())
            && middleAgrees(one, other));
  }

  /** "Orme Hale" of "John Orme Hale". */
  private static boolean isEnding(List<String> part, List<String> whole) {
    return part.size() < whole.size()
        && part.equals(whole.subList(whole.size() - part.size(), whole.size()));
  }

  private static boolean ofRulers(PersonName one, PersonName other) {
    return one.given().equals(other.given())
        && one.numeral().equals(other.numeral())
        && (one.seat().isEmpty() || other.seat().isEmpty() || one.seat().equals(other.seat()));
  }

  private static boolean agrees(String one, String other) {
    return one.equals(other) || Spelling.isVariant(one, other);
  }

  private static boolean givenAgrees(String one, String other) {
    if (isInitial(one) || isInitial(other)) {
      return one.charAt(0) == other.charAt(0);
    }
    return one.equals(other)
        || (Spelling.soundsAlike(one, other) && EditDistance.between(one, other) <= 3);
  }

  private static boolean middleAgrees(PersonName one, PersonName other) {
    if (one.words().size() < 3 || other.words().size() < 3) {
      return true;
    }
    return one.words().get(1).charAt(0) == other.words().get(1).charAt(0);
  }

  private static boolean isInitial(String name) {
    return name.replace(".", "").length() == 1 || name.matches("(?:\\p{Lu}\\.-?)+");
  }
}
