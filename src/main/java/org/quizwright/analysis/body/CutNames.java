package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Merges cut names with full ones: "Relief Committee" with "Relief Committee of the Poor". */
final class CutNames {

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|in|on|to) ");

  /** Adjectives that qualify a name without being part of it. */
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "(?:.*(?:ist|ite|ish|ian|ese|funded|led|backed)|soviet|german|french|dutch|greek|czech|swiss|old|new|so called|local)");

  private CutNames() {}

  static void merge(Map<String, BodyGroup> groups) {
    for (String key : new ArrayList<>(groups.keySet())) {
      fuller(key, groups).forEach(full -> merge(groups, full, key));
    }
  }

  private static void merge(Map<String, BodyGroup> groups, String full, String cut) {
    BodyGroup kept = groups.get(full);
    BodyGroup gone = groups.get(cut);
    if (kept == null || gone == null || kept == gone) {
      return;
    }
    kept.absorb(gone);
    groups.replaceAll((key, group) -> group == gone ? kept : group);
  }

  /** The first full name that the cut one opens, and all names that only qualify it. */
  private static List<String> fuller(String cut, Map<String, BodyGroup> groups) {
    List<String> complete =
        groups.keySet().stream().filter(full -> isCompleted(full, cut)).limit(1).toList();
    List<String> qualified =
        groups.keySet().stream().filter(full -> isQualified(full, cut)).toList();
    return Stream.concat(complete.stream(), qualified.stream()).toList();
  }

  private static boolean isCompleted(String full, String cut) {
    return cut.contains(" ")
        && full.startsWith(cut)
        && COMPLEMENT.matcher(full.substring(cut.length())).lookingAt();
  }

  private static boolean isQualified(String full, String cut) {
    boolean qualified =
        full.endsWith(" " + cut)
            && QUALIFIER.matcher(full.substring(0, full.length() - cut.length() - 1)).matches();
    return cut.contains(" ") && (qualified || full.equals(cut + "s"));
  }
}
