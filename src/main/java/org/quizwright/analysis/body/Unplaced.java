package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;

/** Gives "the Suffrage Society" to the one of a place that was named before: "Hexley Women’s". */
final class Unplaced {

  /** What there is one of in a country, too: "the Labour Party" isn't that of Hexley. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          ".* (?:party|army|navy|congress|church|parliament|government|bank|league|front|union)");

  private final Map<String, BodyGroup> groups;
  private final List<String> places;

  private Unplaced(Map<String, BodyGroup> groups, List<String> places) {
    this.groups = groups;
    this.places = places;
  }

  /** Merges {@code groups}, by {@link Names#key}. */
  static void merge(Map<String, BodyGroup> groups, List<NameMention> places) {
    List<String> keys =
        places.stream().map(place -> Names.key(place.name()) + " ").distinct().toList();
    new Unplaced(groups, keys).merge();
  }

  private void merge() {
    for (String key : new ArrayList<>(groups.keySet())) {
      BodyGroup group = groups.get(key);
      boolean cut =
          key.contains(" ") && NameForm.isBodyNoun(key.substring(key.lastIndexOf(' ') + 1));
      if (group != null && cut && !NATIONAL.matcher(key).matches()) {
        List<BodyGroup> owners = owners(key, group);
        if (owners.size() == 1 && owners.get(0).isNamedBefore(group)) {
          owners.get(0).absorb(group);
          groups.replaceAll((each, old) -> old == group ? owners.get(0) : old);
        }
      }
    }
  }

  /** All bodies of a place by that name. */
  private List<BodyGroup> owners(String key, BodyGroup group) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue() != group && isOfPlace(entry.getKey(), key))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  private boolean isOfPlace(String full, String key) {
    return full.endsWith(" " + key)
        && !full.endsWith(" anti " + key)
        && (places.stream().anyMatch(full::startsWith) || isCalledAfterOne(full));
  }

  /** "Hexley" of "Hexley Telegraph" and "Hexley Relief Fund", though no sentence is set there. */
  private boolean isCalledAfterOne(String full) {
    String first = full.substring(0, full.indexOf(' '));
    long bodies =
        groups.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(first + " "))
            .map(Map.Entry::getValue)
            .distinct()
            .count();
    return bodies > 1 && !FamiliarWords.has(first);
  }
}
