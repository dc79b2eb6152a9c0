package org.quizwright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.banking.BankEditor;
import org.quizwright.banking.BankFolder;
import org.quizwright.banking.Delivery;
import org.quizwright.checking.BankChecks;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.exchange.Formats;
import org.quizwright.exchange.format.Format;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.source.Source;
import org.quizwright.reading.SeedsReader;

/**
 * Measures what designers wait for, warm, with 5,000 questions in one bank: {@code mvn -Dquick
 * -Pbenchmark -Dtest=BankBenchmark test}. With {@code -Dcourse=DIR} the course is left there, for
 * measuring commands.
 */
class BankBenchmark {

  private static final int QUESTIONS = Integer.getInteger("questions", 5000);
  private static final int ROUNDS = Integer.getInteger("rounds", 4);

  @TempDir Path temporary;

  private interface Work {
    long run() throws IOException;
  }

  /** On a busy machine the clock tells little; what the processors did is told, too. */
  private static void measure(String name, Work work) throws IOException {
    List<String> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long cpu = cpu();
      long result = work.run();
      double seconds = (System.nanoTime() - start) / 1e9;
      rounds.add(
          String.format(Locale.ROOT, "%6.2f s (cpu %5.2f)", seconds, (cpu() - cpu) / 1e9)
              + (round + 1 < ROUNDS ? "" : "  " + result));
    }
    System.out.printf(Locale.ROOT, "%-20s %s%n", name, String.join(", ", rounds));
  }

  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  @Test
  void reportsWhatDesignersWaitFor() throws IOException {
    String kept = System.getProperty("course");
    Path course = kept == null ? temporary : Path.of(kept);
    Path seeds = Files.createDirectories(course.resolve("seeds"));
    for (int i = 0; i < 60; i++) {
      String name = String.format(Locale.ROOT, "town-%03d.txt", i);
      Files.writeString(seeds.resolve(name), new InventedHistory(i).text());
    }
    List<Source> sources = SeedsReader.read(seeds).sources();
    QuestionBank bank = InventedBank.of("towns", QUESTIONS, sources, 1);
    Path banks = Files.createDirectories(course.resolve("question-banks"));
    new BankFolder(banks).merge(List.of(bank), "invented");
    checks(banks, sources);
    for (Format format : Formats.ALL) {
      exchanges(format, bank, banks);
    }
    QuestionBank news = InventedBank.of("towns", QUESTIONS, sources, 2);
    measure(
        "merge, nothing new",
        () -> new BankFolder(banks).merge(List.of(bank), "invented").banks().size());
    measure(
        "merge, all new",
        () ->
            new BankFolder(Files.createTempDirectory(temporary, "b"))
                .merge(List.of(news), "i")
                .banks()
                .size());
    boolean[] turn = {false};
    measure(
        "merge, all changed",
        () -> {
          turn[0] = !turn[0];
          return new BankFolder(banks)
              .merge(List.of(turn[0] ? news : bank), "invented")
              .banks()
              .size();
        });
  }

  private static void checks(Path banks, List<Source> sources) throws IOException {
    Path file = banks.resolve("towns.json");
    measure("read", () -> BankJson.read(file).questions().size());
    QuestionBank bank = BankJson.read(file);
    measure(
        "check questions",
        () ->
            bank.questions().stream()
                .mapToInt(each -> QuestionChecks.check(each, sources).size())
                .sum());
    measure("check the bank", () -> BankChecks.check(bank).size());
  }

  private static void exchanges(Format format, QuestionBank bank, Path banks) throws IOException {
    measure(
        "export " + format.name(),
        () ->
            format.write(bank).files().values().stream()
                .mapToLong((byte[] bytes) -> bytes.length)
                .sum());
    Map<String, byte[]> files = format.write(bank).files();
    measure(
        "import " + format.name(),
        () -> {
          List<Delivery> deliveries = new ArrayList<>();
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            List<Incoming> told = format.read(file.getKey(), file.getValue()).questions();
            deliveries.add(new Delivery.Questions(told, format::says, null));
          }
          return new BankEditor(banks)
              .take(deliveries, false, false).stream()
                  .mapToInt(report -> report.questions().size())
                  .sum();
        });
    assertThat(files).isNotEmpty();
  }
}
