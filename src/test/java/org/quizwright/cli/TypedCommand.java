package org.quizwright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Types commands and keeps what the last one answered. */
final class TypedCommand {

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  /** The exit code. */
  int run(String... words) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.commandLine(words)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
