package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/**
 * A sentence, or the quoted part of one, in a voice's own words.
 *
 * @param span chars within the passage
 * @param lemmas of its content words, in order
 */
record Statement(TextRef ref, Passage passage, Span span, List<String> lemmas) {

  static Statement of(TextRef ref, Passage passage, Span span) {
    return new Statement(ref, passage, span, Words.lemmas(span.of(passage.text())));
  }

  String exact() {
    return span.of(passage.text());
  }

  /** Whether it is the very next sentence of the same passage. */
  boolean follows(Statement other) {
    return ref.passage() == other.ref.passage() && ref.sentence() == other.ref.sentence() + 1;
  }

  /** Whether nothing stands between the two, though a new passage may begin. */
  boolean continues(Statement other) {
    boolean last = other.span.end() >= other.passage.text().length() - 1;
    boolean nextPassage = ref.passage() == other.ref.passage() + 1 && ref.sentence() == 1;
    return follows(other) || (last && nextPassage);
  }
}
