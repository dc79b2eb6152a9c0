package org.quizwright.assembly.aim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** No sheet prints more of a work than its owner allows. */
public record RightsAim() implements Aim {

  private static final double WEIGHT = 1000;

  @Override
  public double cost(SheetDraft draft) {
    List<TextRef> printed = new ArrayList<>(draft.reading());
    draft.candidates().forEach(candidate -> printed.addAll(candidate.excerpts()));
    return excess(draft.index(), printed);
  }

  /** 0 where no work is printed beyond its limit; what is printed twice counts twice. */
  public static double excess(SentenceIndex index, Collection<TextRef> printed) {
    return index.model().sources().stream().mapToDouble(s -> excess(index, s, printed)).sum();
  }

  private static double excess(SentenceIndex index, Source source, Collection<TextRef> printed) {
    Double limit = source.metadata().rights().maxShare();
    if (limit == null) {
      return 0;
    }
    int words = 0;
    for (TextRef ref : printed) {
      words += ref.source().equals(source.id()) ? index.words(ref) : 0;
    }
    return words == 0 ? 0 : WEIGHT * Math.max(0, (double) words / index.words(source) - limit);
  }
}
