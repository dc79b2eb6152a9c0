package org.quizwright.analysis.body;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.Names;

/** Gives "the Commons" and "the House" to the House of Commons. */
final class Houses {

  private static final Pattern NAME = Pattern.compile("(House|Chamber) of (\\p{Lu}\\p{L}+)");

  private Houses() {}

  static void merge(Map<String, BodyGroup> groups) {
    for (BodyGroup house : List.copyOf(groups.values())) {
      Matcher name = NAME.matcher(house.name());
      if (name.matches() && NameForm.isHouse(house.name()) && groups.containsValue(house)) {
        absorb(groups, house, name.group(2));
        if (isOnlyOne(groups, name.group(1))) {
          absorb(groups, house, name.group(1));
        }
      }
    }
  }

  private static boolean isOnlyOne(Map<String, BodyGroup> groups, String kind) {
    return groups.values().stream()
            .distinct()
            .filter(group -> group.name().startsWith(kind + " of "))
            .count()
        == 1;
  }

  private static void absorb(Map<String, BodyGroup> groups, BodyGroup house, String name) {
    BodyGroup part = groups.get(Names.key(name));
    if (part != null && part != house) {
      house.absorb(part);
      groups.replaceAll((key, group) -> group == part ? house : group);
    }
  }
}
