package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Relief Committee" for "Relief Committee of the Poor", "General Union" for "Polish General
 * Union".
 */
final class CutNames implements ShortName {

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|in|on|to) ");

  /** Adjectives that qualify a name without being part of it. */
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "(?:.*(?:ist|ite|ish|ian|ese|funded|led|backed)|(?:.*(?:ish|ian|ese)|soviet|german|french) (?:national|general)|soviet|german|french|dutch|greek|czech|swiss|royal|imperial|old|new|so called|local)");

  private final BodyIndex index;
  private final Map<String, String> completed = new LinkedHashMap<>();
  private final Map<String, List<String>> qualified = new LinkedHashMap<>();

  CutNames(BodyIndex index) {
    this.index = index;
    for (String full : index.keys()) {
      COMPLEMENT
          .matcher(full)
          .results()
          .forEach(link -> completed.putIfAbsent(full.substring(0, link.start()), full));
      core(full).forEach(core -> qualified.computeIfAbsent(core, c -> new ArrayList<>()).add(full));
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

  @Override
  public List<BodyGroup> fuller(String key, BodyGroup group) {
    return key.contains(" ")
        ? Stream.concat(
                Optional.ofNullable(completed.get(key)).stream(),
                qualified.getOrDefault(key, List.of()).stream())
            .flatMap(full -> index.get(full).stream())
            .toList()
        : List.of();
  }
}
