package org.quizwright.generation.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/**
 * A sentence, or the quoted part of one, in a voice's own words.
 *
 * @param span chars within the passage
 * @param lemmas of its content words, in order
 * @param names the full names of all that it names
 */
record Statement(TextRef ref, Passage passage, Span span, List<String> lemmas, List<String> names) {

  static Statement of(TextRef ref, Passage passage, Span span) {
    List<String> lemmas = Words.lemmas(span.of(passage.text()));
    return new Statement(ref, passage, span, lemmas, List.of());
  }

  Statement naming(List<String> names) {
    return new Statement(ref, passage, span, lemmas, List.copyOf(names));
  }

  String exact() {
    return span.of(passage.text());
  }

  /** Lemmas of names that it only abbreviates. */
  List<String> spelledOut() {
    return names.stream()
        .filter(name -> !exact().contains(name))
        .flatMap(name -> Words.lemmas(name).stream())
        .toList();
  }

  /** What it is about: its own lemmas and those of names in full. */
  List<String> meaning() {
    return Stream.concat(lemmas.stream(), spelledOut().stream()).toList();
  }

  boolean isAbout(Matter matter) {
    return matter.isIn(meaning());
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
