package org.quizwright.analysis.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;

/**
 * The names of all passages, sorted by what they name.
 *
 * @param people mentions without titles, in the text's order, as are the others
 */
public record Names(List<NameMention> people, List<NameMention> bodies, List<NameMention> places) {

  private static final Pattern PART =
      Pattern.compile(
          "(?:american|british|french|german|dutch|spanish|portuguese|danish|italian|belgian"
              + "|north|south|east|west|northern|southern|eastern|western|central|upper|lower|inner|outer) "
              + "(\\p{L}+)");

  public Names {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    places = List.copyOf(places);
  }

  /** Finds and sorts every name; all mentions of one name are of one kind. */
  public static Names of(List<AnalysedPassage> passages) {
    Map<String, NameGroup> groups = new LinkedHashMap<>();
    List<NameMention> mentions = NameScanner.scan(passages).stream().map(Titles::untitled).toList();
    for (NameMention mention : mentions) {
      groups.computeIfAbsent(key(mention.name()), key -> new NameGroup()).add(mention);
    }
    Set<String> surnames = surnames(groups);
    Map<String, Kind> kinds = new LinkedHashMap<>();
    groups.forEach((key, group) -> kinds.put(key, group.kind(surnames)));
    kinds.replaceAll((key, kind) -> isPartOfPlace(key, kinds) ? Kind.PLACE : kind);
    Map<Kind, List<NameMention>> sorted = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      Kind kind = kinds.getOrDefault(key(mention.name()), Kind.OTHER);
      sorted.computeIfAbsent(kind, k -> new ArrayList<>()).add(mention);
    }
    return new Names(
        sorted.getOrDefault(Kind.PERSON, List.of()),
        sorted.getOrDefault(Kind.BODY, List.of()),
        sorted.getOrDefault(Kind.PLACE, List.of()));
  }

  /** "American Samoa", where the texts tell of Samoa. */
  private static boolean isPartOfPlace(String key, Map<String, Kind> kinds) {
    Matcher part = PART.matcher(key);
    return part.matches() && kinds.get(part.group(1)) == Kind.PLACE;
  }

  private static Set<String> surnames(Map<String, NameGroup> groups) {
    Set<String> surnames = new LinkedHashSet<>();
    for (NameGroup group : groups.values()) {
      if (!group.first().isSingle() && group.kind(new LinkedHashSet<>()) == Kind.PERSON) {
        surnames.add(group.first().lastWord());
        surnames.add(group.first().firstWord());
      }
    }
    return surnames;
  }

  /** Names that differ in case and punctuation only have one key. */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
