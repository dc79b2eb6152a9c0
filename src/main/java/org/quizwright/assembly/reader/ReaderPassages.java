package org.quizwright.assembly.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.quizwright.assembly.passage.Delicate;
import org.quizwright.assembly.passage.Sense;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Theme;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** Chooses the passages of a theme's reader. */
record ReaderPassages(SentenceIndex index, Theme theme, Paper paper) {

  /** With timeline and lists they fill four pages; US Letter is shorter. */
  private static final int MOST_WORDS = 1400;

  private static final int MOST_WORDS_ON_LETTER = 1240;
  private static final int WORDS_OF_EACH_SOURCE = 250;

  /** Some of every source that serves the theme, then the most telling passages of all. */
  NavigableSet<TextRef> choose() {
    Basket basket = new Basket(index, paper == Paper.A4 ? MOST_WORDS : MOST_WORDS_ON_LETTER);
    List<Placement> ranked = ranked();
    for (Source source : index.model().sources()) {
      ranked.stream()
          .filter(placement -> placement.source().equals(source.id()))
          .takeWhile(placement -> basket.words(source.id()) < WORDS_OF_EACH_SOURCE)
          .forEach(placement -> basket.add(sentences(placement)));
    }
    ranked.forEach(placement -> basket.add(sentences(placement)));
    return basket.refs;
  }

  private List<Placement> ranked() {
    return index.model().placements().stream()
        .filter(placement -> placement.theme().equals(theme.id()))
        .filter(placement -> kind(placement) != Passage.Kind.SLOGAN)
        .filter(placement -> kind(placement) != Passage.Kind.FOREIGN)
        .filter(placement -> contested(placement) <= 0.5)
        .sorted(Comparator.comparingDouble(this::worth).reversed())
        .toList();
  }

  private Passage.Kind kind(Placement placement) {
    return index.model().passage(placement.source(), placement.passage()).orElseThrow().kind();
  }

  private double contested(Placement placement) {
    List<TextRef> all = index.refs(placement.source(), placement.passage());
    long contested = all.stream().filter(index::isContested).count();
    return (double) contested / Math.max(1, all.size());
  }

  /** Events count by importance, figures and quotations a little, contested claims against. */
  private double worth(Placement placement) {
    int events =
        index.model().events().stream()
            .filter(event -> event.mentions().stream().anyMatch(m -> isIn(m.ref(), placement)))
            .mapToInt(event -> event.importance())
            .sum();
    long figures = index.model().figures().stream().filter(f -> isIn(f.ref(), placement)).count();
    long quotations =
        index.model().quotations().stream()
            .filter(q -> q.source().equals(placement.source()))
            .filter(q -> q.firstPassage() == placement.passage())
            .count();
    return placement.confidence() + events + 0.3 * figures + quotations - 3 * contested(placement);
  }

  private static boolean isIn(TextRef ref, Placement placement) {
    return ref.source().equals(placement.source()) && ref.passage() == placement.passage();
  }

  private NavigableSet<TextRef> sentences(Placement placement) {
    List<TextRef> all = index.refs(placement.source(), placement.passage());
    List<TextRef> fit = all.stream().filter(ref -> !new Delicate(index).leavesOut(ref)).toList();
    return new Sense(index).complete(fit);
  }

  /** Takes whole additions while they fit. */
  private static final class Basket {

    private final SentenceIndex index;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final NavigableSet<TextRef> refs = new TreeSet<>();
    private int left;

    Basket(SentenceIndex index, int words) {
      this.index = index;
      this.left = words;
    }

    int words(String source) {
      return words.getOrDefault(source, 0);
    }

    void add(NavigableSet<TextRef> more) {
      List<TextRef> fresh = more.stream().filter(ref -> !refs.contains(ref)).toList();
      int size = fresh.stream().mapToInt(index::words).sum();
      boolean delicate = fresh.stream().anyMatch(new Delicate(index)::leavesOut);
      if (!fresh.isEmpty() && size <= left && !delicate && mayPrint(fresh.get(0).source(), size)) {
        refs.addAll(fresh);
        left -= size;
        words.merge(fresh.get(0).source(), size, Integer::sum);
      }
    }

    private boolean mayPrint(String source, int more) {
      Source work = index.model().source(source).orElseThrow();
      Double limit = work.metadata().rights().maxShare();
      return limit == null || words(source) + more <= limit * index.words(work);
    }
  }
}
