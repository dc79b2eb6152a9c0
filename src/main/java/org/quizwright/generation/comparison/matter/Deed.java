package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.language.Words;

/**
 * Words that mean one deed.
 *
 * @param name which goes before "of"
 * @param words dictionary forms
 */
public record Deed(String name, List<String> words) {

  /** Deeds of which histories tell, whatever the time. */
  public static final List<Deed> ALL =
      List.of(of("closing", "close closure shut shutdown"), of("abolition", "abolish abolition"));

  public Deed {
    words = List.copyOf(words);
  }

  private static Deed of(String name, String words) {
    return new Deed(name, Words.list(words));
  }
}
