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
    Map<String, List<NameMention>> full = new LinkedHashMap<>();
    places.forEach(
        (key, mentions) ->
            full.computeIfAbsent(fullKey(key, mentions, places), k -> new ArrayList<>())
                .addAll(mentions));
    return full.values().stream().map(PlaceFinder::place).toList();
  }

  /** The key of the one full name that a short form such as "U.S." stands for. */
  private static String fullKey(
      String key, List<NameMention> mentions, Map<String, List<NameMention>> places) {
    String name = mentions.get(0).name();
    List<String> full =
        places.entrySet().stream()
            .filter(entry -> Initials.matches(name, entry.getValue().get(0).name()))
            .map(Map.Entry::getKey)
            .toList();
    return full.size() == 1 ? full.get(0) : key;
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
