package org.quizwright.analysis.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.NameForm;

/** Finds the full name that people shorten in speech: "Health Office" for "Office of Health". */
final class Shortened {

  private static final Pattern TAIL = Pattern.compile(" (?:of|for) .*");
  private static final Pattern TURNED =
      Pattern.compile("(ministry|department|office|bureau) (?:of|for) (?:.* )?(\\p{L}+)");
  private static final int DROPPED = 2;

  private Shortened() {}

  /** The one name among the keys of {@code groups} that {@code cut}, a key too, is short for. */
  static Optional<String> fullName(String cut, Map<String, BodyGroup> groups) {
    List<String> words = List.of(cut.split(" "));
    if (words.size() != 2 || !NameForm.isBodyNoun(words.get(1))) {
      return Optional.empty();
    }
    List<String> full =
        groups.keySet().stream()
            .filter(key -> !key.equals(cut) && (isTurned(cut, key) || isHollowed(words, key)))
            .toList();
    return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
  }

  /** "Health Department" of "Department of Public Health". */
  private static boolean isTurned(String cut, String key) {
    Matcher turned = TURNED.matcher(key);
    return turned.matches() && cut.equals(turned.group(2) + " " + turned.group(1));
  }

  /** "Union Company" of "Union Steam Ship Company of New Zealand": two words gone or more. */
  private static boolean isHollowed(List<String> words, String key) {
    List<String> front = List.of(TAIL.matcher(key).replaceFirst("").split(" "));
    return front.size() >= words.size() + DROPPED
        && front.get(0).equals(words.get(0))
        && front.get(front.size() - 1).equals(words.get(1));
  }
}
