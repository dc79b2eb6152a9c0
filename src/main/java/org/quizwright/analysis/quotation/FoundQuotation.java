package org.quizwright.analysis.quotation;

import org.quizwright.language.Span;
import org.quizwright.model.content.Quotation;

/** A quotation together with where its words stand, so that claims know whose they are. */
public record FoundQuotation(Quotation quotation, Speech speech) {

  /** Whether the sentence at {@code span} of a passage is wholly or mostly quoted here. */
  public boolean holds(String source, int passage, Span span) {
    return quotation.source().equals(source)
        && speech.stretches().stream().anyMatch(stretch -> stretch.holds(passage, span));
  }
}
