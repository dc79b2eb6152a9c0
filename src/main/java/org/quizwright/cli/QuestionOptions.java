package org.quizwright.cli;

import java.util.List;
import org.quizwright.model.sheet.Wishes;
import picocli.CommandLine.Option;

/** The options that name single questions: a sheet is rebuilt without touching its bank. */
final class QuestionOptions {

  @Option(
      names = "--pin",
      paramLabel = "ID",
      split = ",",
      description = "questions that must be on the sheet")
  private List<String> pin = List.of();

  @Option(
      names = "--drop",
      paramLabel = "N",
      split = ",",
      description = {
        "leave these questions out and fill the sheet up; N is the number on the sheet that the"
            + " same command prints without --drop and --swap"
      })
  private List<Integer> drop = List.of();

  @Option(
      names = "--swap",
      paramLabel = "N",
      split = ",",
      description = {
        "replace these questions by others of the same part; all others stay."
            + " Not happy with the new one? --swap N,N takes the next"
      })
  private List<Integer> swap = List.of();

  Wishes wishes() {
    return Wishes.naming(pin, drop, swap);
  }
}
