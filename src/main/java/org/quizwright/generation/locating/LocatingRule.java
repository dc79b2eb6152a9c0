package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Draft;

/** Writes locating questions of one kind. */
@FunctionalInterface
interface LocatingRule {

  /** The questions that the material bears, in the order of the texts. */
  List<Draft> write(Material material);
}
