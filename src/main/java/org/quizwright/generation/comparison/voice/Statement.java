package org.quizwright.generation.comparison.voice;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
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
 * @param spelledOut lemmas of names that it only abbreviates
 * @param meaning what it is about: its own lemmas and those of names in full
 */
public record Statement(
    TextRef ref,
    Passage passage,
    Span span,
    List<String> lemmas,
    List<String> names,
    List<String> spelledOut,
    List<String> meaning) {

  public Statement {
    lemmas = List.copyOf(lemmas);
    names = List.copyOf(names);
    spelledOut = List.copyOf(spelledOut);
    meaning = List.copyOf(meaning);
  }

  /** What stands at {@code span} of a passage. */
  public static Statement of(TextRef ref, Passage passage, Span span) {
    List<String> lemmas = Words.lemmas(span.of(passage.text()));
    return new Statement(ref, passage, span, lemmas, List.of(), List.of(), lemmas);
  }

  /** The same with the names of those whom it tells of. */
  public Statement naming(List<String> names) {
    List<String> spelledOut =
        names.stream()
            .filter(name -> !exact().contains(name))
            .flatMap(name -> Words.lemmas(name).stream())
            .toList();
    List<String> meaning = Stream.concat(lemmas.stream(), spelledOut.stream()).toList();
    return new Statement(ref, passage, span, lemmas, names, spelledOut, meaning);
  }

  /** The words as they stand in the passage. */
  public String exact() {
    return span.of(passage.text());
  }

  /** Whether its words are about the whole matter. */
  public boolean isAbout(Matter matter) {
    return matter.isSaidBy(exact(), meaning);
  }

  /** Whether it is the very next sentence of the same passage. */
  public boolean follows(Statement other) {
    return ref.passage() == other.ref.passage() && ref.sentence() == other.ref.sentence() + 1;
  }

  /** Whether nothing stands between the two, though a new passage may begin. */
  public boolean continues(Statement other) {
    boolean last = other.span.end() >= other.passage.text().length() - 1;
    boolean nextPassage = ref.passage() == other.ref.passage() + 1 && ref.sentence() == 1;
    return follows(other) || (last && nextPassage);
  }
}
