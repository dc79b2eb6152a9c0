package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Health Office" for "Office of Health", as people shorten a name in speech. */
final class Shortened implements ShortName {

  private static final Pattern TAIL = Pattern.compile(" (?:of|for) .*");
  private static final Pattern TURNED =
      Pattern.compile("(ministry|department|office|bureau) (?:of|for) (?:.* )?(\\p{L}+)");
  private static final int DROPPED = 2;

  private final BodyIndex index;
  private final Map<String, List<String>> full = new LinkedHashMap<>();

  Shortened(BodyIndex index) {
    this.index = index;
    for (String name : index.keys()) {
      for (String cut : Stream.concat(turned(name), hollowed(name)).distinct().toList()) {
        full.computeIfAbsent(cut, c -> new ArrayList<>()).add(name);
      }
    }
  }

  @Override
  public List<BodyGroup> fuller(String key, BodyGroup group) {
    List<String> found =
        full.getOrDefault(key, List.of()).stream().filter(name -> !name.equals(key)).toList();
    return found.size() == 1 && ShortName.endsInBodyNoun(key)
        ? index.get(found.get(0)).stream().toList()
        : List.of();
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
