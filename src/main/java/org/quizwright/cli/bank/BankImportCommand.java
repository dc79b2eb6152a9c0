package org.quizwright.cli.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.Delivery;
import org.quizwright.banking.ImportReport;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.exchange.format.Format;
import org.quizwright.model.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Other people's formats to banks. */
@Command(
    name = "import",
    description = {
      "Brings edits and new questions from a file into the banks; only what was edited changes.",
      "New questions go into <theme>.own.json. Exit code 1 where something had to be left out."
    })
final class BankImportCommand extends BankVerb {

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
    Console console = console();
    List<Finding> left = new ArrayList<>();
    List<Delivery> deliveries = new DeliveredFiles(format, theme, reviewer).read(files, left);
    console.warn(left);
    boolean complete = left.isEmpty();
    List<ImportReport> reports = course().editor().take(deliveries, force, dryRun);
    for (int i = 0; i < reports.size(); i++) {
      ImportReport report = reports.get(i);
      console.warn(report.findings());
      console.print(ImportLines.of(report, files.size() == 1 ? null : files.get(i), dryRun));
      complete &= report.isComplete();
    }
    return complete ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
