package org.quizwright.model.content;

import java.util.List;
import org.quizwright.model.Checks;
import org.quizwright.model.source.TextRef;

/**
 * A town, region, country or other site that the texts name.
 *
 * @param name the fullest form
 * @param aliases other forms, in order of appearance
 * @param ref the first mention
 */
public record Place(String name, List<String> aliases, TextRef ref) {

  public Place {
    Checks.filled(name, "name of a place");
    aliases = List.copyOf(aliases);
  }
}
