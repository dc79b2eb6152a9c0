package org.quizwright.assembly.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** Sets chosen questions and sentences as the parts of a sheet. */
public final class SheetComposer {

  private static final int LONGEST_SHORT = 4;

  private final SentenceIndex index;
  private final Blueprint blueprint;
  private final Theme theme;
  private final GlossFinder glosses;

  /** Composes sheets of one theme from the sentences of {@code index}. */
  public SheetComposer(SentenceIndex index, Blueprint blueprint, Theme theme) {
    this.index = index;
    this.blueprint = blueprint;
    this.theme = theme;
    this.glosses = new GlossFinder(index.model().course());
  }

  /** The sheet of these questions, with the sentences to read as lettered sources. */
  public Worksheet compose(List<Candidate> chosen, NavigableSet<TextRef> reading) {
    SourcePrinter printer = new SourcePrinter(index, theme, glosses);
    List<PrintedSource> sources = sources(reading, printer);
    List<Part> parts = new ArrayList<>();
    add(parts, Part.Kind.READ, sources, List.of());
    List<Candidate> questions = new ArrayList<>(understanding(chosen));
    List<Candidate> timelines = only(chosen, Part.Kind.ORDER);
    boolean apart = timelines.size() > 1 || questions.isEmpty();
    questions.addAll(apart ? List.of() : timelines);
    add(parts, Part.Kind.UNDERSTAND, List.of(), items(parts, questions));
    add(parts, Part.Kind.ORDER, List.of(), items(parts, apart ? timelines : List.of()));
    List<Candidate> comparisons = only(chosen, Part.Kind.COMPARE);
    add(parts, Part.Kind.COMPARE, panels(comparisons, printer), items(parts, comparisons));
    return new Worksheet(
        index.model().course(), theme, blueprint, parts, ExitPrompt.of(index.model(), parts));
  }

  private List<PrintedSource> sources(NavigableSet<TextRef> reading, SourcePrinter printer) {
    List<PrintedSource> sources = new ArrayList<>();
    for (Source source : index.model().sources()) {
      NavigableSet<TextRef> own =
          reading.stream()
              .filter(ref -> ref.source().equals(source.id()))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!own.isEmpty()) {
        sources.add(printer.source(source.id(), own));
      }
    }
    return sources;
  }

  private static List<PrintedSource> panels(List<Candidate> comparisons, SourcePrinter printer) {
    return comparisons.stream()
        .map(candidate -> (SourceComparison) candidate.question().task())
        .flatMap(task -> task.sources().stream())
        .map(printer::panel)
        .toList();
  }

  /** By the order of the text, judgements and long answers last; so a part grows harder. */
  private List<Candidate> understanding(List<Candidate> chosen) {
    return only(chosen, Part.Kind.UNDERSTAND).stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.card().demand() == Demand.JUDGE)
                .thenComparing(c -> c.card().points() > LONGEST_SHORT)
                .thenComparing(c -> sourceNumber(c.reading()))
                .thenComparing(c -> c.reading().isEmpty() ? 0 : c.reading().last().passage())
                .thenComparing(c -> c.reading().isEmpty() ? 0 : c.reading().last().sentence())
                .thenComparing(c -> c.card().demand())
                .thenComparing(c -> c.question().id()))
        .toList();
  }

  private int sourceNumber(NavigableSet<TextRef> reading) {
    List<String> ids = index.model().sources().stream().map(Source::id).toList();
    return reading.isEmpty() ? ids.size() : ids.indexOf(reading.last().source());
  }

  private static List<Candidate> only(List<Candidate> chosen, Part.Kind kind) {
    return chosen.stream().filter(candidate -> candidate.part() == kind).toList();
  }

  private List<Item> items(List<Part> before, List<Candidate> candidates) {
    int number = before.stream().mapToInt(part -> part.items().size()).sum();
    List<Item> items = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<String> starters = candidate.card().remarks().starters();
      boolean support = blueprint.level() == Level.SUPPORT;
      items.add(new Item(++number, candidate.question(), support ? starters : List.of()));
    }
    return items;
  }

  private static void add(
      List<Part> parts, Part.Kind kind, List<PrintedSource> sources, List<Item> items) {
    if (!sources.isEmpty() || !items.isEmpty()) {
      int number = parts.size() + 1;
      String title = PartWords.title(kind, sources.size());
      String instruction = PartWords.instruction(kind, sources.size());
      parts.add(new Part(number, kind, title, instruction, sources, items));
    }
  }
}
