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

  /** The author with the verb that introduces words of theirs: somebody interviewed speaks. */
  public static String utters(Facts facts, String source) {
    boolean speaks =
        facts
            .model()
            .source(source)
            .filter(work -> work.metadata().type().equals("interview"))
            .isPresent();
    return author(facts, source) + (speaks ? " says" : " writes");
  }
}
