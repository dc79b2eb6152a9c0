package org.quizwright.generation.comprehension;

import java.util.Optional;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;

/** How a question names the author of a source. */
public final class Voice {

  private Voice() {}

  /** The author in full, or the work where nobody is named. */
  public static String author(Facts facts, String source) {
    Optional<Metadata> metadata = facts.model().source(source).map(Source::metadata);
    return metadata
        .map(work -> work.author().isEmpty() ? "“" + work.title() + "”" : work.author())
        .orElse(source);
  }
}
