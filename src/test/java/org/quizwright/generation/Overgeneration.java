package org.quizwright.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quizwright.analysis.Analyst;
import org.quizwright.analysis.Texts;
import org.quizwright.generation.draft.Facts;
import org.quizwright.json.BankJson;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/**
 * Writes, for developers, two banks a theme of the course {@code args[0]} into the folder {@code
 * args[1]}: {@code <theme>.all.json} with every sound candidate and {@code <theme>.json} with those
 * that the selection keeps.
 */
final class Overgeneration {

  private Overgeneration() {}

  public static void main(String... args) throws IOException {
    Seeds seeds = SeedsReader.read(Path.of(args[0]).resolve("seeds"));
    ContentModel model = Analyst.analyse(seeds.course(), seeds.sources(), Texts.LANGUAGE);
    Path out = Files.createDirectories(Path.of(args[1]));
    List<QuestionBank> kept = QuestionWriter.write(model, Texts.LANGUAGE);
    for (QuestionBank bank : kept) {
      write(out.resolve(bank.id() + ".json"), bank);
    }
    seeds.course().taughtThemes().stream()
        .map(theme -> QuestionWriter.overgenerated(new Facts(model, theme, Texts.LANGUAGE)))
        .forEach(bank -> write(out.resolve(bank.id() + ".all.json"), bank));
  }

  private static void write(Path file, QuestionBank bank) {
    try {
      Files.writeString(file, BankJson.write(bank, "schema.json"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
