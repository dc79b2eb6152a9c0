package org.quizwright.analysis.body;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;

/** "The Suffrage Society" for the one of a place that was named before: "Hexley Women’s". */
final class Unplaced implements ShortName {

  /** What there is one of in a country, too: "the Labour Party" isn't that of Hexley. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          ".* (?:party|army|navy|congress|church|parliament|government|bank|league|front|union)");

  private final BodyIndex index;
  private final List<String> places;

  Unplaced(BodyIndex index, List<NameMention> places) {
    this.index = index;
    this.places = places.stream().map(place -> Names.key(place.name()) + " ").distinct().toList();
  }

  @Override
  public List<BodyGroup> fuller(String key, BodyGroup group) {
    if (!key.contains(" ") || !ShortName.endsInBodyNoun(key) || NATIONAL.matcher(key).matches()) {
      return List.of();
    }
    List<BodyGroup> owners =
        index.keys().stream()
            .filter(full -> isOfPlace(full, key))
            .flatMap(full -> index.get(full).stream())
            .filter(full -> full != group)
            .distinct()
            .toList();
    return owners.size() == 1 && owners.get(0).isNamedBefore(group) ? owners : List.of();
  }

  private boolean isOfPlace(String full, String key) {
    return full.endsWith(" " + key)
        && !full.endsWith(" anti " + key)
        && (places.stream().anyMatch(full::startsWith) || isCalledAfterOne(full));
  }

  /** "Hexley" of "Hexley Telegraph" and "Hexley Relief Fund", though no sentence is set there. */
  private boolean isCalledAfterOne(String full) {
    String first = full.substring(0, full.indexOf(' '));
    return index.beginningWith(first + " ").size() > 1 && !FamiliarWords.has(first);
  }
}
