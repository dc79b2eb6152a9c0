package org.quizwright.generation.clause;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Person;

/** What sort of person a name stands for, so that no clerk stands where only a ruler can. */
public enum PersonKind {
  STATE(
      "president|minister|premier|governor|king|queen|emperor|tsar|duke|prince|senator|mayor|count"
          + "|chancellor|deputy|general secretary|secretary of the .*party|party leader|councillor"),
  UNION("union|strike|steward|striker"),
  BUSINESS("director|manager|owner|banker|businessman|merchant|president of the .*company"),
  MILITARY("general|colonel|admiral|captain|major|commander"),
  CHURCH("bishop|priest|monk|nun|abbot|abbess|pope"),
  LEARNED("economist|historian|professor|sociologist|writer|author|journalist|reporter|engineer"),
  WORKER("miner|worker|driver|farmer|weaver|docker"),
  OTHER("");

  private final Pattern words;

  PersonKind(String words) {
    this.words = Pattern.compile("(?s).*\\b(?:" + words + ")s?\\b.*");
  }

  /** Judged by the roles that the texts give to whoever bears the name. */
  public static PersonKind of(Facts facts, String name) {
    String roles =
        facts.model().people().stream()
            .filter(person -> person.name().equals(name) || person.aliases().contains(name))
            .map(PersonKind::role)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(kind -> kind != OTHER && kind.words.matcher(roles).matches())
        .findFirst()
        .orElse(OTHER);
  }

  private static String role(Person person) {
    String titles = String.join(" ", person.aliases());
    return (person.role() == null ? "" : person.role()) + " " + titles;
  }
}
