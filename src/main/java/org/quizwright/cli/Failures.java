package org.quizwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into words for a user; a stack trace is for bugs only. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    PrintWriter err = command.getErr();
    if (failure instanceof InputException input) {
      for (Finding finding : input.findings()) {
        err.println("quizwright: " + finding);
      }
    } else if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      err.println("quizwright: " + words(wrapped.getCause()));
    } else if (failure instanceof IOException io) {
      err.println("quizwright: " + words(io));
    } else {
      err.println("quizwright: this is a bug in the program. Please report it with these lines:");
      failure.printStackTrace(err);
    }
    err.flush();
    return ExitCode.FAILED;
  }

  private static String words(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder.";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile()
          + ": access denied. Check the permissions of the file and its folder.";
    }
    if (failure instanceof FileSystemException system) {
      String reason = system.getReason();
      return system.getFile()
          + ": "
          + (reason == null ? "can't be read or written." : reason + ".");
    }
    return String.valueOf(failure.getMessage());
  }
}
