package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.content.Warning;
import org.quizwright.model.source.Source;

/** Warns where the sources can't confirm one another. */
final class OneSided {

  private OneSided() {}

  /** Two works, by their places in the list, the first first. */
  private record Pair(int one, int other) {}

  static List<Warning> find(List<Source> sources) {
    Map<String, List<Source>> camps = camps(sources);
    Set<Pair> citing = citing(sources);
    long dependent =
        citing.size() + camps.values().stream().mapToLong(camp -> pairs(camp.size())).sum();
    if (sources.size() > 1 && dependent == pairs(sources.size())) {
      return List.of(
          new Warning(
              "", 0, "No two sources are independent of one another: " + ids(sources, ", ") + "."));
    }
    return Stream.concat(
            camps.entrySet().stream()
                .filter(camp -> camp.getValue().size() > 1)
                .map(camp -> oneVoice(camp.getKey(), camp.getValue())),
            citing.stream().map(pair -> drawing(sources.get(pair.one), sources.get(pair.other))))
        .toList();
  }

  private static Map<String, List<Source>> camps(List<Source> sources) {
    return sources.stream()
        .filter(source -> !source.metadata().affiliation().isEmpty())
        .collect(
            Collectors.groupingBy(
                source -> source.metadata().affiliation(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** Pairs of different affiliation of which one cites the other. */
  private static Set<Pair> citing(List<Source> sources) {
    Map<String, Integer> places = new LinkedHashMap<>();
    sources.forEach(source -> places.putIfAbsent(source.id(), places.size()));
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Source source : sources) {
      int here = places.getOrDefault(source.id(), 0);
      for (String cited : source.metadata().cites()) {
        int there = places.getOrDefault(cited, here);
        if (there != here && !isOneCamp(source, sources.get(there))) {
          pairs.add(new Pair(Math.min(here, there), Math.max(here, there)));
        }
      }
    }
    return pairs;
  }

  private static boolean isOneCamp(Source one, Source other) {
    String affiliation = one.metadata().affiliation();
    return !affiliation.isEmpty() && affiliation.equals(other.metadata().affiliation());
  }

  private static Warning oneVoice(String affiliation, List<Source> camp) {
    String all = camp.size() == 2 ? "both" : "all";
    return new Warning(
        "",
        0,
        ids(camp, " and ")
            + " don’t confirm one another: "
            + all
            + " speak for "
            + affiliation
            + ".");
  }

  private static Warning drawing(Source one, Source other) {
    return new Warning(
        "",
        0,
        one.id() + " and " + other.id() + " don’t confirm one another: one draws on the other.");
  }

  private static long pairs(int sources) {
    return sources * (sources - 1L) / 2;
  }

  /** "a, b and c", if {@code last} parts the last two. */
  private static String ids(List<Source> sources, String last) {
    List<String> ids = new ArrayList<>(sources.stream().map(Source::id).toList());
    String end = ids.remove(ids.size() - 1);
    return ids.isEmpty() ? end : String.join(", ", ids) + last + end;
  }
}
