package org.quizwright.analysis.body;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quizwright.analysis.name.Initials;
import org.quizwright.analysis.name.NameForm;

/** A short form that no bracket explains, for the one full name that has its initials. */
final class ShortForms implements ShortName {

  private static final int LONG = 4;

  private final BodyIndex index;
  private final Map<String, Set<BodyGroup>> spelledOut = new LinkedHashMap<>();

  ShortForms(BodyIndex index) {
    this.index = index;
    for (BodyGroup group : index.bodies()) {
      group.names().stream()
          .filter(name -> name.contains(" "))
          .flatMap(name -> Initials.of(name).stream())
          .forEach(i -> spelledOut.computeIfAbsent(i, k -> new LinkedHashSet<>()).add(group));
    }
  }

  @Override
  public List<BodyGroup> fuller(String key, BodyGroup group) {
    if (!NameForm.isShort(group.name())) {
      return List.of();
    }
    List<BodyGroup> full =
        spelledOutAs(group.name())
            .flatMap(i -> spelledOut.getOrDefault(i, new LinkedHashSet<>()).stream())
            .filter(other -> other != group && index.bodies().contains(other))
            .distinct()
            .toList();
    return full.size() == 1 ? full : List.of();
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
