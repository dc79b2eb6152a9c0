package org.quizwright.assembly.plan;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.Metadata;

/** Says whose views a sheet's sources hold. */
public final class Views {

  private Views() {}

  /** One line a work, one a voice that a work only reports, one of those who have none. */
  public static List<String> of(ContentModel model, Worksheet sheet) {
    List<String> works =
        sheet
            .sources()
            .map(PrintedSource::source)
            .distinct()
            .map(id -> letters(sheet, id) + line(model.source(id).orElseThrow().metadata()))
            .toList();
    return Stream.of(works, voices(model, sheet), unheard(model, sheet))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> unheard(ContentModel model, Worksheet sheet) {
    List<String> names = Unheard.in(model, sheet);
    return names.isEmpty()
        ? List.of()
        : List.of("Spoken of but not heard: " + String.join(", ", names) + ".");
  }

  private static String letters(Worksheet sheet, String id) {
    List<String> letters =
        sheet.sources().filter(s -> s.source().equals(id)).map(PrintedSource::letter).toList();
    return (letters.size() == 1 ? "Source " : "Sources ") + String.join(", ", letters) + ": ";
  }

  /** The sheet's headnotes say where an author stands; the plan names the side. */
  private static String line(Metadata work) {
    String side = work.affiliation().isEmpty() ? work.standpoint() : "(" + work.affiliation() + ")";
    return (work.fullAuthor() + " " + side).strip();
  }

  private static List<String> voices(ContentModel model, Worksheet sheet) {
    return sheet
        .items()
        .filter(item -> item.question().task() instanceof SourceComparison)
        .flatMap(item -> ((SourceComparison) item.question().task()).sources().stream())
        .filter(side -> !author(model, side).contains(side.voice()))
        .map(side -> side.voice() + " speaks only through " + author(model, side) + ".")
        .distinct()
        .toList();
  }

  private static String author(ContentModel model, ComparedSource side) {
    return model.source(side.source()).orElseThrow().metadata().fullAuthor();
  }
}
