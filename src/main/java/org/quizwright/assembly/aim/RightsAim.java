package org.quizwright.assembly.aim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** No sheet prints more of a work than its owner allows. */
public record RightsAim() implements Aim {

  private static final double WEIGHT = 1000;

  @Override
  public double cost(Draft draft) {
    List<TextRef> printed = new ArrayList<>(draft.reading());
    draft.candidates().forEach(candidate -> printed.addAll(candidate.excerpts()));
    return excess(draft.index(), printed);
  }

  /** 0 where no work is printed beyond its limit; what is printed twice counts twice. */
  public static double excess(SentenceIndex index, Collection<TextRef> printed) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (TextRef ref : printed) {
      words.merge(ref.source(), index.words(ref), Integer::sum);
    }
    return index.model().sources().stream().mapToDouble(s -> excess(index, s, words)).sum();
  }

  private static double excess(SentenceIndex index, Source source, Map<String, Integer> words) {
    Double limit = source.metadata().rights().maxShare();
    int printed = words.getOrDefault(source.id(), 0);
    return limit == null || printed == 0
        ? 0
        : WEIGHT * Math.max(0, (double) printed / index.words(source) - limit);
  }
}
