package org.quizwright.analysis.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quizwright.analysis.name.Initials;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;
import org.quizwright.model.content.Place;

/** Gathers the names of places: short forms belong to the full name. */
public final class PlaceFinder {

  private PlaceFinder() {}

  /** Each place once, in the order of the first mention. */
  public static List<Place> find(Names names) {
    Map<String, List<NameMention>> places = new LinkedHashMap<>();
    names
        .places()
        .forEach(m -> places.computeIfAbsent(Names.key(m.name()), k -> new ArrayList<>()).add(m));
    Map<String, Set<String>> spelledOut = new LinkedHashMap<>();
    places.forEach(
        (key, mentions) ->
            Initials.of(mentions.get(0).name())
                .forEach(i -> spelledOut.computeIfAbsent(i, k -> new LinkedHashSet<>()).add(key)));
    Map<String, List<NameMention>> full = new LinkedHashMap<>();
    places.forEach(
        (key, mentions) ->
            full.computeIfAbsent(fullKey(key, mentions, spelledOut), k -> new ArrayList<>())
                .addAll(mentions));
    return full.values().stream().map(PlaceFinder::place).toList();
  }

  /**
   * The key of the one full name that a short form such as "U.S." stands for.
   *
   * @param spelledOut keys by the initials of their names
   */
  private static String fullKey(
      String key, List<NameMention> mentions, Map<String, Set<String>> spelledOut) {
    String letters = Initials.letters(mentions.get(0).name());
    Set<String> full =
        letters.length() > 1
            ? spelledOut.getOrDefault(letters, new LinkedHashSet<>())
            : new LinkedHashSet<>();
    return full.size() == 1 ? full.iterator().next() : key;
  }

  private static Place place(List<NameMention> mentions) {
    String name =
        mentions.stream()
            .map(NameMention::name)
            .reduce((one, other) -> other.length() > one.length() ? other : one)
            .orElseThrow();
    Set<String> aliases = new LinkedHashSet<>();
    mentions.forEach(mention -> aliases.add(mention.name()));
    aliases.remove(name);
    return new Place(
        name,
        List.copyOf(aliases),
        mentions.stream().map(m -> m.sentence().ref()).findFirst().orElseThrow());
  }
}
