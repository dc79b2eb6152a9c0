package org.quizwright.model.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;
import org.quizwright.model.source.TextRef;

/**
 * An organisation, a party, a firm, an organ of state or a newspaper that the texts name.
 *
 * @param name the fullest form
 * @param aliases abbreviations and other forms, in order of appearance
 * @param role what a text says the body is, in its words, or null
 * @param ref where the role is given, else the first mention
 */
public record Body(String name, List<String> aliases, @Nullable String role, TextRef ref) {

  public Body {
    Checks.filled(name, "name of a body");
    aliases = List.copyOf(aliases);
  }
}
