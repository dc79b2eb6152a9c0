package org.quizwright.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quizwright.model.sheet.Copy;

/** Puts copies into piles, as a teacher carries them into classes: a file each. */
final class ClassSets {

  /** What {@link #of} names its files. */
  static final Pattern PATTERN = Pattern.compile("class-set(-.*)?\\.pdf");

  /** More would need much memory, here and in the printer. */
  static final int MOST_IN_ONE = 100;

  private static final String NAME = "class-set";

  private ClassSets() {}

  /** The copies by the file that they are printed in, in the order of the list. */
  static Map<String, List<Copy>> of(List<Copy> copies) {
    Map<String, List<Copy>> classes = new LinkedHashMap<>();
    for (Copy copy : copies) {
      // Systems that don't tell capitals from small letters would take two names for one.
      String group = CopyName.plain(copy.student().group()).toLowerCase(Locale.ROOT);
      classes.computeIfAbsent(group, name -> new ArrayList<>()).add(copy);
    }
    Map<String, List<Copy>> sets = new LinkedHashMap<>();
    classes.forEach((group, members) -> cut(name(members, classes.size()), members, sets));
    return sets;
  }

  private static String name(List<Copy> members, int classes) {
    String group = CopyName.plain(members.get(0).student().group());
    return classes == 1 || group.isEmpty() ? NAME : NAME + "-" + group;
  }

  private static void cut(String name, List<Copy> members, Map<String, List<Copy>> sets) {
    if (members.size() <= MOST_IN_ONE) {
      sets.put(name + ".pdf", members);
      return;
    }
    for (int from = 0; from < members.size(); from += MOST_IN_ONE) {
      int to = Math.min(from + MOST_IN_ONE, members.size());
      int part = from / MOST_IN_ONE + 1;
      sets.put(name + "-part-" + part + ".pdf", members.subList(from, to));
    }
  }
}
