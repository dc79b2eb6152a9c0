package org.quizwright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Types commands and keeps what the last one answered. */
public final class TypedCommand {

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  /** The exit code. */
  public int run(String... words) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.commandLine(words)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }

  public String out() {
    return out.toString();
  }

  public String err() {
    return err.toString();
  }
}
