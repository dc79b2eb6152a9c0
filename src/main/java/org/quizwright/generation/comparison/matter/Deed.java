package org.quizwright.generation.comparison.matter;

import java.util.List;

/**
 * Words that mean one deed.
 *
 * @param name which goes before "of"
 * @param words dictionary forms
 */
public record Deed(String name, List<String> words) {

  /** Deeds of which histories tell, whatever the time. */
  public static final List<Deed> ALL =
      List.of(
          of("closing", "close closure shut shutdown"),
          of("abolition", "abolish abolition"),
          of("repeal", "repeal"),
          of("cutting", "cut reduce reduction slash"),
          of("raising", "raise increase rise"),
          of("building", "build construct construction"),
          of("sale", "sell sale"),
          of("export", "export"),
          of("import", "import"),
          of("eviction", "evict eviction eject ejection"),
          of("loss", "lose loss"),
          of("lack", "lack shortage scarcity without"),
          of("destruction", "destroy destruction devastate ruin"),
          of("arrest", "arrest imprison imprisonment"),
          of("dismissal", "dismiss dismissal sack lay-off"),
          of("privatization", "privatize privatise privatization privatisation"),
          of("cleaning", "clean"),
          of("transfer", "transfer"),
          of("defeat", "defeat"),
          of("seizure", "seize seizure confiscate confiscation"),
          of("execution", "execute execution behead"),
          of("murder", "murder assassinate assassination"),
          of("exclusion", "exclude exclusion"),
          of("invasion", "invade invasion"),
          of("bombing", "bomb bombing bombard bombardment"),
          of("conquest", "conquer conquest"));

  public Deed {
    words = List.copyOf(words);
  }

  private static Deed of(String name, String words) {
    return new Deed(name, List.of(words.split(" ")));
  }
}
