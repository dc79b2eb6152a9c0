package org.quizwright.cli.course;

import org.quizwright.cli.console.Console;
import org.quizwright.language.AnnotationListener;

/** Tells how far the parsing of the texts is, and what is wrong with the annotation cache. */
final class AnalysisProgress implements AnnotationListener {

  /** So few are parsed before anybody reads a line about it. */
  private static final int FEW = 5;

  private final Console console;

  AnalysisProgress(Console console) {
    this.console = console;
  }

  @Override
  public void parsed(int done, int all) {
    if (all < FEW || done == all) {
      console.endProgress();
    } else if (done == 0) {
      console.progress("Loading the language model …");
    } else {
      console.progress("Parsed " + done + " of " + all + " sentences …");
    }
  }

  @Override
  public void note(String words) {
    console.say("note: " + words);
  }
}
