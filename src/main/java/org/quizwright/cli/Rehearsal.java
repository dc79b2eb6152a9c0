package org.quizwright.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the usual verbs once on a copy of a course, so that the launcher can have Java keep their
 * classes ready (class-data sharing). What the verbs say and how they end doesn't matter.
 */
public final class Rehearsal {

  private static final List<List<String>> VERBS =
      List.of(
          List.of("worksheet"),
          List.of("bank", "check"),
          List.of("bank", "export", "--format", "xlsx"));

  private Rehearsal() {}

  /** Takes the folder of the copy. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    for (List<String> verb : VERBS) {
      Main.commandLine().execute(with(verb, "--course", args[0]));
    }
    Main.commandLine().execute("--help");
  }

  private static String[] with(List<String> verb, String... more) {
    return Stream.concat(verb.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
