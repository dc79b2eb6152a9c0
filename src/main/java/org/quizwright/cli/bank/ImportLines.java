package org.quizwright.cli.bank;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.ImportReport;
import org.quizwright.banking.QuestionChange;
import org.quizwright.banking.QuestionChange.Kind;

/** Says what an import did, one line a change and one for all. */
final class ImportLines {

  private ImportLines() {}

  /**
   * The lines.
   *
   * @param file which of several files did it, or null where there is one
   */
  static String of(ImportReport report, @Nullable Path file, boolean dryRun) {
    StringBuilder lines = new StringBuilder();
    for (QuestionChange change : report.questions()) {
      if (change.kind() == Kind.ADDED) {
        lines.append(change.id()).append(": added to ").append(change.bank()).append(".own.json\n");
      } else if (change.kind() == Kind.CHANGED) {
        lines.append(ChangeLines.of(change));
      }
    }
    String counts =
        Stream.of(Kind.values())
            .map(kind -> report.of(kind).size() + " " + name(kind))
            .collect(Collectors.joining(", "));
    lines.append(file == null ? "" : file.getFileName() + ": ");
    return lines.append(dryRun ? "Would be: " : "").append(counts).append('\n').toString();
  }

  private static String name(Kind kind) {
    return kind == Kind.LEFT ? "left as they are" : kind.name().toLowerCase(Locale.ROOT);
  }
}
