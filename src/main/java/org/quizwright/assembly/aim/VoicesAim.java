package org.quizwright.assembly.aim;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.source.TextRef;

/** Three works are heard on the sheet, as far as the theme has questions on so many. */
record VoicesAim() implements Aim {

  private static final double A_WORK = 25;
  private static final int ENOUGH = 3;

  @Override
  public double cost(Draft draft) {
    NavigableSet<String> heard = new TreeSet<>(works(draft.reading()));
    draft.candidates().forEach(candidate -> heard.addAll(works(candidate.excerpts())));
    return A_WORK * Math.max(0, ENOUGH - heard.size());
  }

  private static NavigableSet<String> works(Collection<TextRef> refs) {
    Stream<String> works = refs.stream().map(TextRef::source);
    return works.collect(Collectors.toCollection(TreeSet::new));
  }
}
