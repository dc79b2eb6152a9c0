package org.quizwright.cli.inspect;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.time.DateWords;

/** What happened, by date: what a timeline may use, and what it may not. */
final class TimelineSection implements Section {

  private static final int DATE = 24;

  @Override
  public void print(ContentModel content, Page page) {
    if (content.events().isEmpty()) {
      return;
    }
    page.heading("Timeline", "(● may be put in order; ○ may not: the date is vague or in doubt)");
    boolean american = content.course().isAmerican();
    for (Event event : content.events()) {
      String date = (event.orderable() ? "● " : "○ ") + DateWords.of(event.date(), american);
      String padded = date + " ".repeat(Math.max(1, DATE - date.length()));
      Piece label =
          event.importance() == 3 ? Piece.strong(event.label()) : Piece.plain(event.label());
      page.opened(2, 2 + DATE, Piece.name(padded), label, Piece.faint("[" + places(event) + "]"));
    }
  }

  private static String places(Event event) {
    List<String> places =
        event.mentions().stream().map(mention -> Phrases.place(mention.ref())).distinct().toList();
    return places.stream().collect(Collectors.joining(", "));
  }
}
