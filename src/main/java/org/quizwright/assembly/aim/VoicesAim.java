package org.quizwright.assembly.aim;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.quizwright.assembly.pool.Candidate;

/** Three works are heard on the sheet, as far as the theme has questions on so many. */
record VoicesAim() implements Aim {

  private static final double A_WORK = 25;
  private static final int ENOUGH = 3;

  @Override
  public double cost(SheetDraft draft) {
    NavigableSet<String> heard = new TreeSet<>();
    draft.reading().forEach(ref -> heard.add(ref.source()));
    for (Candidate candidate : draft.candidates()) {
      candidate.excerpts().forEach(ref -> heard.add(ref.source()));
    }
    return A_WORK * Math.max(0, ENOUGH - heard.size());
  }
}
