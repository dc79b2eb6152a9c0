package org.quizwright.rating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.rating.Glosses.Text;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Draws a sample from banks and writes it as a blind sheet, with a second file that says which item
 * is which. Hand-written questions are mixed in and look no different.
 */
@Command(name = "rating-sheet", mixinStandardHelpOptions = true)
final class RatingSheet implements Callable<Integer> {

  private static final String SEPARATOR = "=".repeat(100) + "\n";

  @Parameters(description = "banks to draw from")
  private List<Path> banks = List.of();

  @Option(names = "--course", description = "the course that the banks quote")
  private Path course = Path.of("");

  @Option(names = "--hand", description = "banks of hand-written questions")
  private List<Path> hand = List.of();

  @Option(names = "--seed")
  private long seed = 1;

  @Option(names = "--size", description = "how many to draw from the banks")
  private int size = 60;

  @Option(names = "--hand-size", description = "how many hand-written ones to mix in")
  private int handSize = 8;

  @Option(names = "--out", description = "folder for sheet.txt and items.txt")
  private Path out = Path.of("target", "rating");

  public static void main(String... args) {
    System.exit(new CommandLine(new RatingSheet()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Random random = new Random(seed);
    List<Question> sample = new ArrayList<>(drawn(banks, size, random));
    sample.addAll(drawn(hand, handSize, random));
    Collections.shuffle(sample, random);
    Seeds seeds = SeedsReader.read(course.resolve("seeds"));
    StringBuilder sheet = new StringBuilder();
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < sample.size(); i++) {
      sheet.append(SEPARATOR).append("ITEM ").append(i + 1).append('\n');
      sheet.append(text(sample.get(i), seeds, new Random(seed + i)));
      items.append(new Item(i + 1, sample.get(i)).line()).append('\n');
    }
    Files.createDirectories(out);
    Files.writeString(out.resolve("sheet.txt"), sheet);
    Files.writeString(out.resolve("items.txt"), items);
    return 0;
  }

  private static List<Question> drawn(List<Path> files, int size, Random random) {
    List<Question> all =
        new ArrayList<>(
            files.stream().flatMap(file -> BankJson.read(file).questions().stream()).toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(size, all.size()));
  }

  static String text(Question question, Seeds seeds, Random random) {
    List<Text> passages = passages(question, seeds.sources());
    return passages.stream()
            .map(text -> "[" + headnote(text.source(), seeds.sources()) + "] " + text.words())
            .collect(Collectors.joining("\n\n", "", "\n"))
        + new Glosses(seeds.course()).of(printed(question, passages))
        + "\nQUESTION ("
        + question.type().label()
        + ", "
        + question.card().points()
        + " marks)\n"
        + question.task().accept(new TaskText(random))
        + "\n";
  }

  /** A sheet prints and glosses only the excerpts of a comparison. */
  private static List<Text> printed(Question question, List<Text> passages) {
    return question.task() instanceof SourceComparison task
        ? task.sources().stream()
            .flatMap(side -> side.excerpt().stream().map(s -> new Text(side.source(), s.exact())))
            .toList()
        : passages;
  }

  private static List<Text> passages(Question question, List<Source> sources) {
    return question.card().evidence().stream()
        .sorted(Comparator.comparing(Evidence::source).thenComparing(Evidence::passage))
        .map(evidence -> passage(evidence, sources))
        .distinct()
        .toList();
  }

  private static String headnote(String id, List<Source> sources) {
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .map(RatingSheet::headnote)
        .findFirst()
        .orElse("not found");
  }

  /** Who wrote it, when, and where they stand, as a worksheet prints it above the passage. */
  private static String headnote(Source source) {
    Metadata work = source.metadata();
    return "%s, “%s”, %s %s. %s"
        .formatted(
            work.author(),
            work.title(),
            work.containerTitle(),
            work.issued() == null ? "" : work.issued().year(),
            work.standpoint());
  }

  /** The passage by its words; the number in a hand-written bank may be off. */
  private static Text passage(Evidence evidence, List<Source> sources) {
    return sources.stream()
        .filter(source -> source.id().equals(evidence.source()))
        .flatMap(source -> source.passages().stream())
        .map(Passage::text)
        .filter(text -> text.contains(evidence.exact()))
        .findFirst()
        .map(text -> new Text(evidence.source(), text))
        .orElse(new Text("", evidence.exact()));
  }
}
