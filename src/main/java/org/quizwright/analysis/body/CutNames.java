package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.Names;

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
      fuller(key, groups)
          .filter(full -> groups.get(full) != groups.get(key))
          .ifPresent(full -> merge(groups, full, key));
    }
  }

  private static void merge(Map<String, BodyGroup> groups, String full, String cut) {
    BodyGroup kept = groups.get(full);
    BodyGroup gone = groups.get(cut);
    if (kept == null || gone == null) {
      return;
    }
    kept.absorb(gone);
    groups.replaceAll((key, group) -> group == gone ? kept : group);
  }

  /** The first full name that begins or ends as the cut one. */
  private static Optional<String> fuller(String cut, Map<String, BodyGroup> groups) {
    List<String> fuller = groups.keySet().stream().filter(full -> isFuller(full, cut)).toList();
    return fuller.stream().findFirst();
  }

  private static boolean isFuller(String full, String cut) {
    if (!cut.contains(" ") || full.equals(cut)) {
      return isPlural(full, cut);
    }
    boolean complement =
        full.startsWith(cut) && COMPLEMENT.matcher(full.substring(cut.length())).lookingAt();
    boolean qualified =
        full.endsWith(" " + cut)
            && QUALIFIER.matcher(full.substring(0, full.length() - cut.length() - 1)).matches();
    return complement || qualified || isPlural(full, cut);
  }

  private static boolean isPlural(String full, String cut) {
    return full.equals(cut + "s") && cut.contains(" ") && !Names.key(cut).isEmpty();
  }
}
