package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Months;
import org.quizwright.language.Span;

/** Laws and treaties that go by a name and their year: "Before the Ten Hours Act of 1847 …". */
final class NamedLaws {

  private static final Pattern NAME =
      Pattern.compile(
          "\\b[Tt]he (?<name>(?:\\p{Lu}[\\p{L}’'-]+,? (?:(?:and|of(?: the)?|for) )?){1,6}"
              + "(?<kind>Act|Statute|Ordinance|Edict|Treaty|Peace|Constitution)) of (?:"
              + Months.ANY
              + " )?$");

  private NamedLaws() {}

  /** Its making as a sentence of its own; empty where none stands before the date. */
  static Optional<String> told(String sentence, Span date) {
    Matcher law = NAME.matcher(sentence.substring(0, date.start()));
    return law.find()
        ? Optional.of("The " + law.group("name") + " was " + made(law.group("kind")) + ".")
        : Optional.empty();
  }

  private static String made(String kind) {
    return switch (kind) {
      case "Treaty", "Peace" -> "signed";
      case "Ordinance", "Edict" -> "issued";
      case "Constitution" -> "adopted";
      default -> "passed";
    };
  }
}
