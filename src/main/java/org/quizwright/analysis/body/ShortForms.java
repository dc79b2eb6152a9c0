package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.name.Initials;
import org.quizwright.analysis.name.NameForm;

/** Gives a short form that no bracket explains to the one full name that has its initials. */
final class ShortForms {

  private static final int LONG = 4;

  private ShortForms() {}

  static void link(Map<String, BodyGroup> groups) {
    for (BodyGroup group : new ArrayList<>(groups.values())) {
      String name = group.name();
      if (NameForm.isShort(name)) {
        List<BodyGroup> full =
            groups.values().stream()
                .distinct()
                .filter(other -> other != group && isShortFor(name, other))
                .toList();
        if (full.size() == 1) {
          full.get(0).absorb(group);
          groups.replaceAll((k, each) -> each == group ? full.get(0) : each);
        }
      }
    }
  }

  /** A long short form may have one letter more, for a country that the name leaves out. */
  private static boolean isShortFor(String name, BodyGroup other) {
    String cut = name.substring(0, name.length() - 1);
    return other.names().stream()
        .filter(full -> full.contains(" "))
        .anyMatch(
            full ->
                Initials.matches(name, full)
                    || (name.length() >= LONG && Initials.matches(cut, full)));
  }
}
