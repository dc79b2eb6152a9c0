package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.BankEditor;
import org.quizwright.banking.ImportReport;
import org.quizwright.exchange.Formats;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.spreadsheet.ReviewSheet;
import org.quizwright.exchange.spreadsheet.Xlsx;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionBank;
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
    List<Source> sources = files.stream().map(this::read).toList();
    boolean complete = true;
    for (Source source : sources) {
      console.warn(source.told().findings());
      ImportReport report = take(source);
      console.warn(report.findings());
      console.print(ImportLines.of(report, dryRun));
      complete &= report.findings().isEmpty();
    }
    return complete ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private ImportReport take(Source source) {
    BankEditor editor = course.editor();
    return source.reviews() == null
        ? editor.take(source.told().questions(), source::export, theme, force, dryRun)
        : editor.review(named(source.reviews()), LocalDate.now(ZONE).toString(), force, dryRun);
  }

  private List<Review> named(List<Review> reviews) {
    return reviews.stream()
        .map(each -> each.reviewer().isEmpty() ? each.withReviewer(reviewer) : each)
        .toList();
  }

  private Source read(Path file) {
    String name = String.valueOf(file.getFileName());
    Format known = format == null ? Formats.of(name).orElseThrow(() -> unknown(name)) : format;
    byte[] bytes = bytes(file);
    List<Review> reviews =
        known instanceof Xlsx ? ReviewSheet.read(name, bytes).orElse(null) : null;
    Imported told = reviews == null ? known.read(name, bytes) : new Imported(List.of(), List.of());
    return new Source(known, told, reviews);
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

  /** A file that was read, and how to tell what its format says of a bank. */
  private record Source(Format format, Imported told, @Nullable List<Review> reviews) {

    List<Incoming> export(QuestionBank bank) {
      List<Incoming> exported = new ArrayList<>();
      for (Map.Entry<String, byte[]> file : format.write(bank).files().entrySet()) {
        exported.addAll(format.read(file.getKey(), file.getValue()).questions());
      }
      return exported;
    }
  }
}
