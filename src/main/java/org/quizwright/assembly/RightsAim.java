package org.quizwright.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** No sheet prints more of a work than its owner allows. */
record RightsAim() implements Aim {

  private static final double WEIGHT = 1000;

  @Override
  public double cost(Draft draft) {
    Map<String, Integer> words = new LinkedHashMap<>();
    draft.reading().forEach(ref -> add(draft.index(), ref, words));
    draft.candidates().forEach(c -> c.excerpts().forEach(ref -> add(draft.index(), ref, words)));
    return draft.index().model().sources().stream()
        .mapToDouble(source -> excess(draft.index(), source, words))
        .sum();
  }

  private static void add(SentenceIndex index, TextRef ref, Map<String, Integer> words) {
    words.merge(ref.source(), index.words(ref), Integer::sum);
  }

  private static double excess(SentenceIndex index, Source source, Map<String, Integer> words) {
    Double limit = source.metadata().rights().maxShare();
    int printed = words.getOrDefault(source.id(), 0);
    return limit == null || printed == 0
        ? 0
        : WEIGHT * Math.max(0, (double) printed / index.words(source) - limit);
  }
}
