package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.Delivery;
import org.quizwright.banking.ImportReport;
import org.quizwright.exchange.Formats;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.spreadsheet.ReviewSheet;
import org.quizwright.exchange.spreadsheet.Xlsx;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Other people's formats to banks. */
@Command(
    name = "import",
    description = {
      "Brings edits and new questions from a file into the banks; only what was edited changes.",
      "New questions go into <theme>.own.json. Exit code 1 where something had to be left out."
    },
    mixinStandardHelpOptions = true)
final class BankImportCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.systemDefault();
  private static final long MOST_BYTES = 50_000_000;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ExchangeFormat.class,
      completionCandidates = ExchangeFormat.Names.class,
      description = "${COMPLETION-CANDIDATES} (default: by the file's name)")
  private @Nullable Format format;

  @Option(names = "--theme", paramLabel = "THEME", description = "where new questions go")
  private @Nullable String theme;

  @Option(names = "--dry-run", description = "say what would change, write nothing")
  private boolean dryRun;

  @Option(
      names = "--force",
      description = "let the file win where the bank has changed since it was exported")
  private boolean force;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "who reviewed, where a review sheet doesn't say")
  private String reviewer = "";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to import")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    List<Finding> left = new ArrayList<>();
    List<Delivery> deliveries = files.stream().map(file -> read(file, left)).toList();
    console.warn(left);
    boolean complete = true;
    for (ImportReport report : course.editor().take(deliveries, force, dryRun)) {
      console.warn(report.findings());
      console.print(ImportLines.of(report, dryRun));
      complete &= report.findings().isEmpty();
    }
    return complete ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private List<Review> named(List<Review> reviews) {
    return reviews.stream()
        .map(each -> each.reviewer().isEmpty() ? each.withReviewer(reviewer) : each)
        .toList();
  }

  private Delivery read(Path file, List<Finding> left) {
    String name = String.valueOf(file.getFileName());
    Format known = format == null ? Formats.of(name).orElseThrow(() -> unknown(name)) : format;
    byte[] bytes = bytes(file);
    if (known instanceof Xlsx) {
      Optional<List<Review>> reviews = ReviewSheet.read(name, bytes);
      if (reviews.isPresent()) {
        return new Delivery.Reviews(named(reviews.get()), LocalDate.now(ZONE).toString());
      }
    }
    Imported told = known.read(name, bytes);
    left.addAll(told.findings());
    return new Delivery.Questions(told.questions(), known::says, theme);
  }

  private static InputException unknown(String name) {
    return new InputException(
        Place.file(name),
        "its name doesn't tell its format.",
        "Say --format, one of: " + String.join(", ", ExchangeFormat.names()) + ".");
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(
            Place.file(file.toString()), "is larger than 50 MB.", "Split it into several files.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
