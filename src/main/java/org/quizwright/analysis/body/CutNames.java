package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Merges cut names with full ones: "Relief Committee" with "Relief Committee of the Poor". */
final class CutNames {

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|in|on|to) ");

  /** Adjectives that qualify a name without being part of it. */
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "(?:.*(?:ist|ite|ish|ian|ese|funded|led|backed)|(?:.*(?:ish|ian|ese)|soviet|german|french) (?:national|general)|soviet|german|french|dutch|greek|czech|swiss|royal|imperial|old|new|so called|local)");

  private CutNames() {}

  static void merge(Map<String, BodyGroup> groups) {
    Map<String, String> completed = new LinkedHashMap<>();
    Map<String, List<String>> qualified = new LinkedHashMap<>();
    for (String full : groups.keySet()) {
      COMPLEMENT
          .matcher(full)
          .results()
          .forEach(link -> completed.putIfAbsent(full.substring(0, link.start()), full));
      core(full).forEach(core -> qualified.computeIfAbsent(core, c -> new ArrayList<>()).add(full));
    }
    Shortened shortened = new Shortened(groups.keySet());
    for (String cut : new ArrayList<>(groups.keySet())) {
      if (cut.contains(" ")) {
        Stream.concat(
                Optional.ofNullable(completed.get(cut)).stream(),
                qualified.getOrDefault(cut, List.of()).stream())
            .forEach(full -> merge(groups, full, cut));
        shortened.fullName(cut).ifPresent(full -> merge(groups, full, cut));
      }
    }
  }

  /** What a name is without its qualifiers, or in the singular. */
  private static List<String> core(String full) {
    List<String> cores = new ArrayList<>();
    for (int at = full.indexOf(' '); at >= 0; at = full.indexOf(' ', at + 1)) {
      if (QUALIFIER.matcher(full.substring(0, at)).matches()) {
        cores.add(full.substring(at + 1));
      }
    }
    if (full.endsWith("s")) {
      cores.add(full.substring(0, full.length() - 1));
    }
    return cores;
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
}
