package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quizwright.reading.text.CollationWords;
import org.quizwright.reading.works.Differences.Difference;
import org.quizwright.reading.works.Locus.Reading;

/** Brings the differences of several copies together, place by place. */
final class Loci {

  private final Copy base;
  private final List<Alignment> copies;

  private Loci(Copy base, List<Alignment> copies) {
    this.base = base;
    this.copies = copies;
  }

  /** The loci in the order of the base text; those of two copies that overlap become one. */
  static List<Locus> of(Copy base, List<Alignment> copies) {
    return new Loci(base, copies).all();
  }

  private List<Locus> all() {
    List<Difference> places = new ArrayList<>();
    copies.forEach(copy -> places.addAll(copy.small()));
    places.sort(Comparator.comparingInt(Difference::from).thenComparingInt(Difference::to));
    List<Locus> loci = new ArrayList<>();
    int at = 0;
    while (at < places.size()) {
      int from = places.get(at).from();
      int to = places.get(at).to();
      while (at < places.size() && places.get(at).from() <= to) {
        to = Math.max(to, places.get(at).to());
        at++;
      }
      loci.add(locus(from, to));
    }
    return loci;
  }

  private Locus locus(int from, int to) {
    SortedMap<Integer, List<String>> files = new TreeMap<>();
    List<String> texts = new ArrayList<>(List.of(words(from, to)));
    files.put(0, new ArrayList<>(List.of(base.file())));
    for (Alignment copy : copies) {
      copy.reading(from, to).ifPresent(text -> note(copy.copy().file(), text, texts, files));
    }
    List<Reading> readings = new ArrayList<>();
    files.forEach((number, holders) -> readings.add(new Reading(texts.get(number), holders)));
    int passage = passage(from, to);
    int first = base.firstWord(passage);
    int end = base.firstWord(passage + 1);
    int until = Math.min(to, end);
    return new Locus(
        passage, from, to, words(first, Math.max(first, from)), words(until, end), readings);
  }

  /** Readings that differ in the turn of their quotation marks only are one. */
  private static void note(
      String file, String text, List<String> texts, SortedMap<Integer, List<String>> files) {
    List<String> words = CollationWords.exact(text);
    int number = 0;
    while (number < texts.size() && !CollationWords.exact(texts.get(number)).equals(words)) {
      number++;
    }
    if (number == texts.size()) {
      texts.add(text);
    }
    files.computeIfAbsent(number, first -> new ArrayList<>()).add(file);
  }

  /** Words added between two paragraphs belong to the one that a copy has them in. */
  private int passage(int from, int to) {
    int last = base.passageOf().size() - 1;
    int passage = base.passageOf().get(Math.min(from, last));
    boolean between = from == to && from > 0 && from == base.firstWord(passage);
    boolean toTheEnd =
        from > last
            || (between
                && copies.stream()
                    .anyMatch(
                        copy ->
                            copy.small().stream()
                                .anyMatch(d -> d.from() == from && copy.runsOnBefore(d))));
    return toTheEnd ? base.passageOf().get(from - 1) : passage;
  }

  private String words(int from, int to) {
    return String.join(" ", base.printed().subList(from, to));
  }
}
