package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Telling;

/** One way to get statements out of a sentence. */
@FunctionalInterface
interface Reworder {

  /** Whole sentences that are true if the sentence is; empty where it can't be turned safely. */
  List<Reading> of(Facts facts, Telling telling);
}
