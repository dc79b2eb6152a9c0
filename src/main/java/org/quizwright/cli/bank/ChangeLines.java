package org.quizwright.cli.bank;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.FieldChange;
import org.quizwright.banking.QuestionChange;
import org.quizwright.model.question.Remarks.Conflict;

/** Says what changed in a question, value by value. */
final class ChangeLines {

  private static final int LONG = 120;

  private ChangeLines() {}

  static String of(QuestionChange change) {
    return change.id() + " (" + change.bank() + ")\n" + fields(change.fields());
  }

  static String fields(List<FieldChange> fields) {
    return fields.stream()
        .map(
            field ->
                "  "
                    + field.path()
                    + "\n    - "
                    + shown(field.before())
                    + "\n    + "
                    + shown(field.after())
                    + "\n")
        .collect(Collectors.joining());
  }

  /** Both values of a conflict, a line each. */
  static String of(Conflict both) {
    return "mine:   " + shown(both.mine()) + "\ntheirs: " + shown(both.theirs()) + "\n";
  }

  /** A value in one line, cut where it gets too long to read. */
  private static String shown(@Nullable Object value) {
    String text = value == null ? "(nothing)" : plain(value).replaceAll("\\s*\\n\\s*", " ⏎ ");
    return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
  }

  private static String plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return value instanceof List<?> list
        ? list.stream().map(ChangeLines::plain).collect(Collectors.joining("; ", "[", "]"))
        : String.valueOf(value);
  }
}
