package org.quizwright.analysis.reference;

import java.util.regex.Pattern;
import org.quizwright.analysis.name.GivenNames;

/** What a name, a noun or a pronoun shows of somebody's sex. */
enum Sex {
  MALE,
  FEMALE,
  UNKNOWN;

  private static final Pattern MAN = Pattern.compile("\\b(?:Mr|Sir|Lord|King)\\.? $");
  private static final Pattern WOMAN = Pattern.compile("\\b(?:Mrs|Ms|Miss|Lady|Queen)\\.? $");

  /**
   * Of somebody named.
   *
   * @param before the words in front of the name, which may end in a title
   */
  static Sex ofName(String name, String before) {
    if (GivenNames.isWomans(name) || WOMAN.matcher(before).find()) {
      return FEMALE;
    }
    return GivenNames.isMans(name) || MAN.matcher(before).find() ? MALE : UNKNOWN;
  }

  static Sex ofNoun(String noun) {
    return HumanNouns.isFemale(noun) ? FEMALE : HumanNouns.isMale(noun) ? MALE : UNKNOWN;
  }

  static Sex ofPronoun(String pronoun) {
    return pronoun.matches("(?i)she|hers?") ? FEMALE : MALE;
  }

  boolean suits(Sex other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
