package org.quizwright.generation.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Case;
import org.quizwright.language.Words;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;

/** Deals entries out into matching questions of three to five pairs, one extra on the right. */
public record PairMatching(Drafting drafting, String stem) {

  private static final int FEWEST_PAIRS = 3;
  private static final int MOST_PAIRS = 5;

  /** Two things that belong together, and where a source says so. */
  public record Entry(String left, String right, List<Evidence> evidence) {

    public Entry {
      evidence = List.copyOf(evidence);
    }
  }

  /** One question for every six entries, the first ones first; none if they don't reach. */
  public List<Draft> write(Facts facts, List<Entry> entries) {
    List<Draft> drafts = new ArrayList<>();
    for (int from = 0; entries.size() - from > FEWEST_PAIRS; from += MOST_PAIRS + 1) {
      int to = Math.min(entries.size(), from + MOST_PAIRS + 1);
      drafts.add(draft(facts, entries.subList(from, to)));
    }
    return drafts;
  }

  /** What stands in no printed passage could be told for the spare one unread. */
  private Draft draft(Facts facts, List<Entry> entries) {
    List<Entry> paired = new ArrayList<>(entries);
    Entry spare = paired.remove(spare(entries));
    List<Matching.Pair> pairs = new ArrayList<>();
    for (Entry entry : paired) {
      pairs.add(
          new Matching.Pair("p" + (pairs.size() + 1), entry.left(), Case.upper(entry.right())));
    }
    Extra extra = new Extra("x1", Case.upper(spare.right()));
    return drafting.draft(
        facts,
        paired.stream().map(Entry::left).collect(Collectors.joining(", ")),
        new Matching(stem, pairs, List.of(extra)),
        pairs.size(),
        Stream.concat(paired.stream(), Stream.of(spare))
            .flatMap(entry -> entry.evidence().stream())
            .distinct()
            .toList());
  }

  /** The entry whose right side shares its words with fewest others, of these the last. */
  private static int spare(List<Entry> entries) {
    return IntStream.range(0, entries.size())
        .boxed()
        .min(
            Comparator.<Integer>comparingLong(i -> alike(entries, i))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static long alike(List<Entry> entries, int i) {
    List<String> words = Words.lemmas(entries.get(i).right());
    return IntStream.range(0, entries.size())
        .filter(k -> k != i)
        .filter(k -> Words.lemmas(entries.get(k).right()).stream().anyMatch(words::contains))
        .count();
  }
}
