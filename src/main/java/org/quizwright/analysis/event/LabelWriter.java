package org.quizwright.analysis.event;

import java.util.List;

/** One way to turn a dated predicate into a clause that stands alone. */
interface LabelWriter {

  /** Possible wordings, in no order of merit; none where this way doesn't fit. */
  List<LabelDraft> write(DatedPredicate predicate);
}
