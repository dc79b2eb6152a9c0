package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quizwright.reading.works.Locus.Reading;

/** In how many places each file was found at fault, and which files share a fault. */
final class FaultCount {

  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final List<List<String>> sharing = new ArrayList<>();

  /** Notes a reading that was judged worse than another. */
  void add(Reading worse) {
    worse.files().forEach(file -> counts.merge(file, 1, Integer::sum));
    if (worse.files().size() > 1) {
      sharing.add(worse.files());
    }
  }

  int of(String file) {
    return counts.getOrDefault(file, 0);
  }

  /** How many of the files can be taken as witnesses for themselves. */
  int independent(List<String> files) {
    List<String> kept = new ArrayList<>();
    for (String file : files) {
      boolean akin =
          sharing.stream()
              .anyMatch(group -> group.contains(file) && kept.stream().anyMatch(group::contains));
      if (!akin) {
        kept.add(file);
      }
    }
    return kept.size();
  }
}
