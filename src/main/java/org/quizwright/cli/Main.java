package org.quizwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quizwright.cli.console.ExitCode;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    // Newer Javas give a console in a pipe, too, unless they are told to do as they always did.
    System.setProperty("jdk.console", "java.base");
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(run(args));
  }

  /** What Picocli doesn't catch, such as too little memory, must not look like mere findings. */
  @SuppressWarnings("CatchAndPrintStackTrace")
  private static int run(String[] args) {
    try {
      int code = commandLine(args).execute(args);
      return System.out.checkError() ? ExitCode.FAILED : code;
    } catch (Error e) {
      e.printStackTrace();
      return ExitCode.FAILED;
    }
  }

  /**
   * The command tree, or as much of it as {@code args} need; prints to {@link System#out} and
   * {@link System#err} as they are now.
   */
  static CommandLine commandLine(String... args) {
    return Verbs.addTo(new CommandLine(new QuizwrightCommand()), args)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new Refusal())
        .setExecutionExceptionHandler(new Failures());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
