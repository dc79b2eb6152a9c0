package org.quizwright.analysis.figure;

import java.util.Optional;

/** One way of writing an amount. */
interface AmountForm {

  /** The amount that is written so and begins at {@code start}; its hedge is still empty. */
  Optional<Amount> at(String sentence, int start);
}
