package org.quizwright.analysis.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    Map<String, Kind> kinds = kinds(groups);
    kinds.replaceAll((key, kind) -> isPartOfPlace(key, kinds) ? Kind.PLACE : kind);
    kinds.replaceAll((key, kind) -> isPartOfPeople(key, kinds) ? Kind.OTHER : kind);
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

  /** "Hill Marlings", where the texts tell of the Marlings. */
  private static boolean isPartOfPeople(String key, Map<String, Kind> kinds) {
    String head = key.substring(key.lastIndexOf(' ') + 1);
    return key.contains(" ")
        && kinds.get(key) == Kind.BODY
        && head.endsWith("s")
        && kinds.get(head) == Kind.OTHER
        && !NameForm.isBodyNoun(head);
  }

  /** Full names first, since they tell whose surname a single name is. */
  private static Map<String, Kind> kinds(Map<String, NameGroup> groups) {
    groups.values().parallelStream().forEach(NameGroup::weigh);
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Set<String> surnames = new LinkedHashSet<>();
    Set<String> given = new LinkedHashSet<>();
    groups.forEach(
        (key, group) -> {
          boolean single = group.first().isSingle();
          Kind kind = single ? Kind.OTHER : group.kind(Set.of(), Set.of());
          kinds.put(key, kind);
          if (kind == Kind.PERSON) {
            surnames.add(group.first().lastWord());
            given.add(group.first().firstWord());
          }
        });
    kinds.replaceAll(
        (key, kind) -> {
          NameGroup group = Objects.requireNonNull(groups.get(key), "every kind is a group's");
          return group.first().isSingle() ? group.kind(surnames, given) : kind;
        });
    return kinds;
  }

  /** Names that differ in case and punctuation only have one key. */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
