package org.quizwright.analysis.quotation;

import org.jspecify.annotations.Nullable;

/**
 * Who is quoted.
 *
 * @param name as the text names the speaker
 * @param role what the tag says the speaker is, or null
 */
public record Speaker(String name, @Nullable String role) {

  static Speaker named(String name) {
    return new Speaker(name, null);
  }
}
