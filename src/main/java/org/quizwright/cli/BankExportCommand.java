package org.quizwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.SafeWrite;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.Format;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.QuestionBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Banks to other people's formats. */
@Command(
    name = "export",
    description = {
      "Writes the banks in another format, one file a theme (csv: one a type of question).",
      "What a format can't hold is named; it stays in the bank."
    },
    mixinStandardHelpOptions = true)
final class BankExportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private BankOption course = new BankOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      converter = ExchangeFormat.class,
      completionCandidates = ExchangeFormat.Names.class,
      description = "${COMPLETION-CANDIDATES}")
  private @Nullable Format format;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "the folder to write into (default: out/exchange of the course)")
  private @Nullable Path to;

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "ids of themes (default: all)")
  private List<String> themes = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Path folder = to == null ? course.folder().out().resolve("exchange") : to;
    Map<Path, byte[]> files = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (QuestionBank bank : course.banks(themes)) {
      Exported exported = exported(bank);
      exported.files().forEach((name, bytes) -> files.put(folder.resolve(name), bytes));
      findings.addAll(exported.findings());
    }
    files.forEach(SafeWrite::bytes);
    console.warn(findings);
    files.keySet().forEach(file -> console.print(file + "\n"));
    return ExitCode.DONE;
  }

  private Exported exported(QuestionBank bank) {
    if (format == null) {
      throw new IllegalStateException("picocli demands a format");
    }
    return format.write(bank);
  }
}
