package org.quizwright.assembly.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quizwright.assembly.composition.SourcePrinter;
import org.quizwright.assembly.passage.Delicate;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.language.Case;
import org.quizwright.model.WholeTerm;
import org.quizwright.model.content.Event;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Theme;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;

/** Makes the reading companion: the theme's most telling passages, words, people, dates. */
public final class ReaderMaker {

  private static final int CHARTS = 2;

  /**
   * What is known by its year only stands before what is known by the month, as a year does that
   * heads its months; so readers don't take it for what came last.
   */
  private static final Comparator<HistoricalDate> BY_BEGINNING =
      Comparator.comparing(HistoricalDate::start)
          .thenComparing(HistoricalDate::end, Comparator.reverseOrder());

  private final SentenceIndex index;
  private final Blueprint blueprint;
  private final Theme theme;

  /** Makes readers for one theme. */
  public ReaderMaker(SentenceIndex index, Blueprint blueprint, Theme theme) {
    this.index = index;
    this.blueprint = blueprint;
    this.theme = theme;
  }

  /** The reader that goes with {@code sheet}; what the sheet asks isn't in its lists. */
  public Reader reader(Worksheet sheet) {
    AskedOnSheet asked = AskedOnSheet.by(sheet);
    List<PrintedSource> sources = sources();
    String text =
        sources.stream()
            .flatMap(source -> source.paragraphs().stream())
            .map(PrintedParagraph::text)
            .collect(Collectors.joining("\n"));
    return new Reader(
        index.model().course(),
        theme,
        blueprint,
        sources,
        glossary(text, asked),
        new People(index.model()).namedIn(text, asked),
        timeline(asked),
        charts(sources, asked));
  }

  private List<PrintedSource> sources() {
    NavigableSet<TextRef> refs = new ReaderPassages(index, theme, blueprint.paper()).choose();
    SourcePrinter printer = new SourcePrinter(index, theme);
    List<PrintedSource> sources = new ArrayList<>();
    for (Source source : index.model().sources()) {
      NavigableSet<TextRef> own =
          refs.stream()
              .filter(ref -> ref.source().equals(source.id()))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!own.isEmpty()) {
        sources.add(printer.source(source.id(), own).named(String.valueOf(sources.size() + 1)));
      }
    }
    return sources;
  }

  private List<Chart> charts(List<PrintedSource> sources, AskedOnSheet asked) {
    ChartMaker maker =
        new ChartMaker(index.model().figures(), asked, index.model().course().isAmerican());
    return sources.stream().flatMap(source -> maker.of(source).stream()).limit(CHARTS).toList();
  }

  private List<Gloss> glossary(String text, AskedOnSheet asked) {
    return index.model().course().glossary().stream()
        .filter(gloss -> WholeTerm.isIn(text, gloss.term()) && !asked.mentions(gloss.term()))
        .sorted(Comparator.comparing(Gloss::term, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private List<Reader.Moment> timeline(AskedOnSheet asked) {
    boolean american = index.model().course().isAmerican();
    return index.model().events().stream()
        .filter(event -> event.orderable() && event.theme().equals(theme.id()))
        .filter(event -> !asked.asks(event) && !isDelicate(event))
        .map(Event::atItsBeginning)
        .sorted(Comparator.comparing(Event::date, BY_BEGINNING))
        .map(event -> moment(event, DateWords.of(event.date(), american)))
        .toList();
  }

  private static Reader.Moment moment(Event event, String when) {
    return new Reader.Moment(event.date(), Case.upper(when), event.label());
  }

  private boolean isDelicate(Event event) {
    return event.mentions().stream().anyMatch(m -> new Delicate(index).leavesOut(m.ref()));
  }
}
