package org.quizwright.assembly.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What several measures have in common, and how each fills the gap in it: "bread eaten in Ayton",
 * "bread eaten in Beeford" make the title "bread eaten" and the fillings "Ayton", "Beeford".
 */
record MeasureSlot(String title, List<String> fillings) {

  private static final int LEAST_IN_COMMON = 2;
  private static final int LONGEST_FILLING = 5;
  private static final List<String> PREPOSITIONS = List.of("in", "of", "at", "for", "by", "from");

  MeasureSlot {
    fillings = List.copyOf(fillings);
  }

  /** Empty where the measures have too little in common, or two are the same. */
  static Optional<MeasureSlot> of(List<String> measures) {
    List<List<String>> all =
        measures.stream().map(measure -> Arrays.asList(measure.split(" "))).toList();
    int shortest = all.stream().mapToInt(List::size).min().orElse(0);
    int before = 0;
    while (before < shortest && agree(all, before)) {
      before++;
    }
    int after = 0;
    while (after < shortest - before && agree(all, -1 - after)) {
      after++;
    }
    if (before + after < LEAST_IN_COMMON) {
      return Optional.empty();
    }
    List<String> fillings = new ArrayList<>();
    for (List<String> words : all) {
      fillings.add(filling(words.subList(before, words.size() - after)));
    }
    boolean clear =
        fillings.stream().noneMatch(String::isEmpty)
            && fillings.stream().distinct().count() == fillings.size();
    return clear
        ? Optional.of(new MeasureSlot(title(all.get(0), before, after), fillings))
        : Optional.empty();
  }

  /** Whether all have the same word at a place counted from the start, or backwards from -1. */
  private static boolean agree(List<List<String>> all, int at) {
    return all.stream().map(words -> words.get(at < 0 ? words.size() + at : at)).distinct().count()
        == 1;
  }

  /** Without its article; empty if it is no mere name. */
  private static String filling(List<String> words) {
    List<String> name =
        !words.isEmpty() && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    return name.size() > LONGEST_FILLING ? "" : String.join(" ", name);
  }

  private static String title(List<String> words, int before, int after) {
    List<String> title = new ArrayList<>(words.subList(0, before));
    if (!title.isEmpty() && PREPOSITIONS.contains(title.get(title.size() - 1))) {
      title.remove(title.size() - 1);
    }
    title.addAll(words.subList(words.size() - after, words.size()));
    return String.join(" ", title);
  }
}
