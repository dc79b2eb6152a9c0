package org.quizwright.cli.inspect;

import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Variant;
import org.quizwright.rendering.wording.Wording;

/** Where the copies of a work differ, which reading is printed, and why. */
final class VariantsSection implements Section {

  @Override
  public void print(ContentModel content, Page page) {
    long count = content.sources().stream().mapToLong(source -> source.variants().size()).sum();
    if (count == 0) {
      return;
    }
    page.heading("Where the copies differ", "(" + count + ")");
    for (Source source : content.sources()) {
      source.variants().forEach(variant -> variant(source, variant, page));
    }
  }

  private static void variant(Source source, Variant variant, Page page) {
    page.line(
        2,
        4,
        Piece.name(Phrases.place(source.id(), variant.passage()) + ":"),
        Piece.plain(quoted(variant.reading())),
        Piece.faint("is printed."),
        Piece.plain(variant.reason()));
    for (Variant.Other other : variant.others()) {
      page.detail(quoted(other.reading()) + " in " + other.file());
    }
  }

  private static String quoted(String reading) {
    return reading.isEmpty() ? "nothing" : "‹" + Wording.shortened(reading, 60) + "›";
  }
}
