package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.name.NameForm;

/** Finds the full name that people shorten in speech: "Health Office" for "Office of Health". */
final class Shortened {

  private static final Pattern TAIL = Pattern.compile(" (?:of|for) .*");
  private static final Pattern TURNED =
      Pattern.compile("(ministry|department|office|bureau) (?:of|for) (?:.* )?(\\p{L}+)");
  private static final int DROPPED = 2;

  private final Map<String, List<String>> full = new LinkedHashMap<>();

  /** Looks for what people may shorten among {@code names}, which are all different. */
  Shortened(Collection<String> names) {
    for (String name : names) {
      for (String cut : Stream.concat(turned(name), hollowed(name)).distinct().toList()) {
        full.computeIfAbsent(cut, c -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The one other name that {@code cut} is short for. */
  Optional<String> fullName(String cut) {
    String noun = cut.substring(cut.lastIndexOf(' ') + 1);
    List<String> found =
        full.getOrDefault(cut, List.of()).stream().filter(name -> !name.equals(cut)).toList();
    return found.size() == 1 && NameForm.isBodyNoun(noun)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** "Health Department" of "Department of Public Health". */
  private static Stream<String> turned(String name) {
    Matcher turned = TURNED.matcher(name);
    return turned.matches() ? Stream.of(turned.group(2) + " " + turned.group(1)) : Stream.empty();
  }

  /** "Union Company" of "Union Steam Ship Company of New Zealand": two words gone or more. */
  private static Stream<String> hollowed(String name) {
    List<String> front = List.of(TAIL.matcher(name).replaceFirst("").split(" "));
    return front.size() >= 2 + DROPPED
        ? Stream.of(front.get(0) + " " + front.get(front.size() - 1))
        : Stream.empty();
  }
}
