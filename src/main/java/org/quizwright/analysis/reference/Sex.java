package org.quizwright.analysis.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quizwright.analysis.name.GivenNames;

/** What a name, a noun or a pronoun shows of somebody's sex. */
enum Sex {
  MALE,
  FEMALE,
  UNKNOWN;

  private static final List<String> MEN = List.of("mr", "sir", "lord");
  private static final List<String> WOMEN = List.of("mrs", "ms", "miss", "lady", "madame", "mme");

  /**
   * Of somebody named, by titles and given names.
   *
   * @param before the words in front of the name, which may end in a title
   */
  static Sex ofName(String name, String before) {
    String title = before.strip().replaceFirst("(?s).*\\s", "");
    List<String> words =
        Arrays.stream((title + " " + name).toLowerCase(Locale.ROOT).split("[\\s.]+")).toList();
    if (words.stream().anyMatch(word -> WOMEN.contains(word) || HumanNouns.isFemale(word))) {
      return FEMALE;
    }
    if (words.stream().anyMatch(word -> MEN.contains(word) || HumanNouns.isMale(word))) {
      return MALE;
    }
    if (GivenNames.isWomans(name) || GivenNames.isGivenAlone(name, true)) {
      return FEMALE;
    }
    return GivenNames.isMans(name) || GivenNames.isGivenAlone(name, false) ? MALE : UNKNOWN;
  }

  static Sex ofNoun(String noun) {
    return HumanNouns.isFemale(noun) ? FEMALE : HumanNouns.isMale(noun) ? MALE : UNKNOWN;
  }

  static Sex ofPronoun(String pronoun) {
    return pronoun.matches("(?i)she|hers?") ? FEMALE : MALE;
  }

  Sex other() {
    return this == MALE ? FEMALE : this == FEMALE ? MALE : UNKNOWN;
  }

  boolean suits(Sex other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
