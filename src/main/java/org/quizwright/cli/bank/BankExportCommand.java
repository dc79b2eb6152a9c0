package org.quizwright.cli.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.SafeWrite;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.Format;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.QuestionBank;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Banks to other people's formats. */
@Command(
    name = "export",
    description = {
      "Writes the banks in another format, one file a theme (csv: one a type of question).",
      "What a format can't hold is named; it stays in the bank."
    })
final class BankExportCommand extends BankVerb {

  /** What to write. */
  static final class Form {
    @Option(
        names = "--format",
        required = true,
        paramLabel = "FORMAT",
        converter = ExchangeFormat.class,
        completionCandidates = ExchangeFormat.Names.class,
        description = "${COMPLETION-CANDIDATES}")
    private @Nullable Format format;

    @Option(
        names = "--for-review",
        required = true,
        description = "sheets for reviewers, who accept, edit, reject or comment")
    private boolean forReview;
  }

  @ArgGroup(multiplicity = "1")
  private Form form = new Form();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "the folder to write into (default: out/exchange of the course)")
  private @Nullable Path to;

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = console();
    Path folder = to == null ? course().folder().out().resolve("exchange") : to;
    List<QuestionBank> banks = course().banks(themes);
    Format format = form.format;
    List<Finding> findings = new ArrayList<>();
    Map<Path, byte[]> files =
        format == null || form.forReview
            ? new ReviewExport(course().folder()).write(banks, folder)
            : exported(banks, format, folder, findings);
    files.forEach(SafeWrite::bytes);
    console.warn(findings);
    files.keySet().forEach(file -> console.print(file + "\n"));
    return ExitCode.DONE;
  }

  private static Map<Path, byte[]> exported(
      List<QuestionBank> banks, Format format, Path folder, List<Finding> findings) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (QuestionBank bank : banks) {
      Exported exported = format.write(bank);
      exported.files().forEach((name, bytes) -> files.put(folder.resolve(name), bytes));
      findings.addAll(exported.findings());
    }
    return files;
  }
}
