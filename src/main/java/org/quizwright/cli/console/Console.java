package org.quizwright.cli.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.Main;
import org.quizwright.model.finding.Finding;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Results go to standard output, everything else to standard error. */
public final class Console {

  private static final int PROGRESS_WIDTH = 50;
  private static final int PIPE = 80;

  private final CommandSpec spec;
  private final PrintWriter out;
  private final PrintWriter err;

  Console(CommandSpec spec) {
    this.spec = spec;
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
  }

  /** The console of the command that {@code spec} describes; Picocli has set it by then. */
  public static Console of(@Nullable CommandSpec spec) {
    return new Console(Objects.requireNonNull(spec));
  }

  public void print(String result) {
    out.print(result);
    out.flush();
  }

  public void say(String words) {
    err.println(words);
    err.flush();
  }

  /** Such as "1 student" and "2 students". */
  public static String counted(int count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** Shows how far a long work is, in place of what was shown before; does nothing in a pipe. */
  public void progress(String words) {
    if (isTerminal()) {
      // Spaces wipe out a longer line on consoles that know no escape codes, too.
      err.print("\r" + words + " ".repeat(Math.max(0, PROGRESS_WIDTH - words.length())) + "\r");
      err.flush();
    }
  }

  /** A bar for work of so many steps; nothing is shown in a pipe. */
  public Progress bar(String task, int steps) {
    return isTerminal() ? new ProgressLine(task, steps, err, width() - 1) : Progress.NONE;
  }

  /** Takes the progress away again. */
  public void endProgress() {
    progress("");
  }

  /** Whether somebody watches: the JDK knows only of all streams together ({@link Main}). */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  public void warn(List<Finding> findings) {
    findings.forEach(
        finding -> say(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding));
  }

  /** Characters a line: the terminal's, or 80 where the output goes into a file or a pipe. */
  public int width() {
    return isTerminal() ? spec.usageMessage().width() : PIPE;
  }

  /** Whether standard output is a terminal that shows colours. */
  public boolean hasColours() {
    return Ansi.AUTO.enabled();
  }
}
