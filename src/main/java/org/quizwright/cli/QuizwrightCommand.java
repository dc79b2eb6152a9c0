package org.quizwright.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a verb: says what to do first. */
@Command(
    name = "quizwright",
    description =
        "Turns a folder of history texts into question banks, worksheets and answer keys.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class QuizwrightCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().getOut().print(FIRST_STEPS);
      spec.commandLine().getOut().flush();
    }
  }

  private static final String FIRST_STEPS =
      """
      Quizwright turns a folder of history texts into worksheets and answer keys.

      What to do first:
        1. Look at seeds/: your texts (*.txt, *.md) and course.json, which names themes and sources.
        2. ./quizwright make       writes the question banks and prints every theme into out/
        3. Open out/<theme>/: reader.pdf, worksheet-v1.pdf, worksheet-v2.pdf, answer-key.docx

      Then:
        ./quizwright inspect       shows what the program found in the texts
        ./quizwright init DIR      proposes course.json for a folder of your own texts
        ./quizwright worksheet     prints again from the banks as they stand
        ./quizwright bank check    checks the banks after you have edited them
        ./quizwright --help        lists every verb; VERB --help explains one
      """;
}
