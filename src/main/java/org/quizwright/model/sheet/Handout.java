package org.quizwright.model.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed at once: a sheet with its versions and their key, and the reader.
 *
 * @param reader null for the whole course, which has none
 * @param students who get a version each; null where nobody's name is printed
 */
public record Handout(AnswerKey key, @Nullable Reader reader, @Nullable ClassList students) {

  /** For anybody. */
  public Handout(AnswerKey key, @Nullable Reader reader) {
    this(key, reader, null);
  }

  /** What all its versions' codes have in common. */
  public String code() {
    return Variant.codeWithoutNumber(key.variants().get(0).code());
  }
}
