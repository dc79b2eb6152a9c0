package org.quizwright.model.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed at once: a sheet with its versions and their key, and the reader.
 *
 * @param reader null for the whole course, which has none
 */
public record Handout(AnswerKey key, @Nullable Reader reader) {

  /** What all its versions' codes have in common. */
  public String code() {
    return Variant.codeWithoutNumber(key.variants().get(0).code());
  }
}
