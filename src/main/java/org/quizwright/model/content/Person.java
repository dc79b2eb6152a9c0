package org.quizwright.model.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.TextRef;

/**
 * A person that the texts name.
 *
 * @param name the fullest form
 * @param aliases other forms, in order of appearance
 * @param role what a text says the person is, in its words, or null
 * @param ref where the role is given, else the first mention
 */
public record Person(String name, List<String> aliases, @Nullable String role, TextRef ref) {

  public Person {
    aliases = List.copyOf(aliases);
  }
}
