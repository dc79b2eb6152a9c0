package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quizwright.analysis.name.Initials;
import org.quizwright.analysis.name.NameForm;

/** Gives a short form that no bracket explains to the one full name that has its initials. */
final class ShortForms {

  private static final int LONG = 4;

  private ShortForms() {}

  static void link(Map<String, BodyGroup> groups) {
    Map<String, Set<BodyGroup>> spelledOut = new LinkedHashMap<>();
    for (BodyGroup group : new LinkedHashSet<>(groups.values())) {
      group.names().stream()
          .filter(name -> name.contains(" "))
          .flatMap(name -> Initials.of(name).stream())
          .forEach(i -> spelledOut.computeIfAbsent(i, k -> new LinkedHashSet<>()).add(group));
    }
    for (BodyGroup group : new ArrayList<>(groups.values())) {
      String name = group.name();
      if (NameForm.isShort(name)) {
        List<BodyGroup> full =
            spelledOutAs(name)
                .flatMap(i -> spelledOut.getOrDefault(i, new LinkedHashSet<>()).stream())
                .filter(other -> other != group && groups.containsValue(other))
                .distinct()
                .toList();
        if (full.size() == 1) {
          full.get(0).absorb(group);
          groups.replaceAll((k, each) -> each == group ? full.get(0) : each);
        }
      }
    }
  }

  /** A long short form may have one letter more, for a country that the name leaves out. */
  private static Stream<String> spelledOutAs(String name) {
    Stream<String> cut =
        name.length() >= LONG ? Stream.of(name.substring(0, name.length() - 1)) : Stream.empty();
    return Stream.concat(Stream.of(name), cut)
        .map(Initials::letters)
        .filter(letters -> letters.length() > 1);
  }
}
