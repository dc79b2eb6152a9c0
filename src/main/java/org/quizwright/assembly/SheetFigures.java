package org.quizwright.assembly;

import java.util.List;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.rule.FairDemand;
import org.quizwright.assembly.workload.Minutes;
import org.quizwright.checking.ReadingGrade;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.question.Demand;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.Source;

/**
 * A sheet in figures, to be looked at before it is printed.
 *
 * @param words of source text, panels included
 * @param grade of that text, see {@link ReadingGrade}
 * @param reading minutes for reading
 * @param answering minutes for answering
 * @param locating the share of the marks that only ask to find a statement, 0 to 1
 */
public record SheetFigures(
    int words,
    double wordsASentence,
    double grade,
    double reading,
    double answering,
    double locating,
    List<Share> works) {

  /**
   * What a sheet prints of one work.
   *
   * @param ofSheet how much of the sheet's source text that is, 0 to 1
   * @param ofWork how much of the work that is, 0 to 1
   */
  public record Share(String author, int words, double ofSheet, double ofWork) {}

  public SheetFigures {
    works = List.copyOf(works);
  }

  /** Counts what {@code sheet} prints of the texts in {@code model}. */
  public static SheetFigures of(ContentModel model, Worksheet sheet) {
    int words = sheet.sources().mapToInt(PrintedSource::words).sum();
    List<String> sentences =
        sheet
            .sources()
            .flatMap(source -> source.paragraphs().stream())
            .map(PrintedParagraph::sentences)
            .flatMap(List::stream)
            .map(PrintedSentence::text)
            .toList();
    return new SheetFigures(
        words,
        (double) words / Math.max(1, sentences.size()),
        ReadingGrade.of(sentences),
        Minutes.reading(words, sheet.blueprint().level()),
        sheet.items().mapToDouble(item -> Minutes.answering(item.question())).sum(),
        FairDemand.share(sheet, card -> card.demand() == Demand.LOCATE),
        works(model, sheet, words));
  }

  private static List<Share> works(ContentModel model, Worksheet sheet, int all) {
    SentenceIndex index = new SentenceIndex(model);
    return sheet
        .sources()
        .map(PrintedSource::source)
        .distinct()
        .map(id -> share(index, model.source(id).orElseThrow(), sheet, all))
        .toList();
  }

  private static Share share(SentenceIndex index, Source work, Worksheet sheet, int all) {
    int words =
        sheet
            .sources()
            .filter(source -> source.source().equals(work.id()))
            .mapToInt(PrintedSource::words)
            .sum();
    return new Share(
        work.metadata().fullAuthor(),
        words,
        (double) words / Math.max(1, all),
        (double) words / Math.max(1, index.words(work)));
  }
}
