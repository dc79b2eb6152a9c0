package org.quizwright.generation.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.language.ListFile;

/** Verbs by which something was more or less than before. */
public final class ChangeVerbs {

  /** "up = rise, rose, risen". */
  private record Verb(String way, List<String> forms) {

    static Verb of(String line) {
      String[] parts = line.split(" = ", 2);
      return new Verb(parts[0], List.of(parts[1].split(", ", -1)));
    }

    /** Past forms and participle; "cut" has no other than itself. */
    List<String> past() {
      return forms.subList(Math.min(1, forms.size() - 1), forms.size());
    }
  }

  private static final List<Verb> VERBS =
      ListFile.lines(ChangeVerbs.class, "verbs-of-change.txt").stream().map(Verb::of).toList();

  /** Past forms and participles as alternatives of a pattern, in no group. */
  public static final String PAST =
      VERBS.stream().flatMap(verb -> verb.past().stream()).collect(Collectors.joining("|"));

  private ChangeVerbs() {}

  /** Whether the subject of a verb, in its basic form, is more than before. */
  public static boolean grows(String lemma) {
    return goes("up", lemma);
  }

  /** Whether it is less than before. */
  public static boolean shrinks(String lemma) {
    return goes("down", lemma);
  }

  private static boolean goes(String way, String lemma) {
    return VERBS.stream().anyMatch(verb -> verb.way.equals(way) && verb.forms.get(0).equals(lemma));
  }
}
