package org.quizwright.cli.inspect;

import java.util.Comparator;
import java.util.List;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Figure;
import org.quizwright.model.course.Theme;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.rendering.wording.Wording;

/** The numbers of each theme that tell something: of what, as of when, and who says so. */
final class FiguresSection implements Section {

  private static final int MOST = 12;
  private static final int NUMBER = 24;
  private static final int LONGEST = 90;

  @Override
  public void print(ContentModel content, Page page) {
    if (content.figures().isEmpty()) {
      return;
    }
    page.heading("Figures", "(the most telling of " + content.figures().size() + "; all: --json)");
    for (Theme theme : content.course().themes()) {
      ThemePassages passages = new ThemePassages(content, theme.id());
      List<Figure> telling =
          content.figures().stream()
              .filter(figure -> passages.has(figure.ref()))
              .sorted(Comparator.comparingInt(FiguresSection::weight))
              .limit(MOST)
              .sorted(Comparator.comparingInt(content.figures()::indexOf))
              .toList();
      if (theme.isTaught() && !telling.isEmpty()) {
        page.line(2, 4, Piece.name(theme.title()));
        telling.forEach(figure -> row(figure, content.course().isAmerican(), page));
      }
    }
  }

  /** Small is telling: a number with a unit, a date and something that it counts. */
  private static int weight(Figure figure) {
    return (figure.exact().matches(".*\\d.*") ? 0 : 1)
        + (figure.asOf() == null ? 1 : 0)
        + (figure.unit().isBlank() ? 2 : 0)
        + (figure.measures().isBlank() ? 2 : 0);
  }

  private static void row(Figure figure, boolean american, Page page) {
    String number = (figure.hedge().isEmpty() ? "" : figure.hedge() + " ") + figure.exact();
    String padded = number + " ".repeat(Math.max(1, NUMBER - number.length()));
    HistoricalDate asOf = figure.asOf();
    page.opened(
        4,
        4 + NUMBER,
        Piece.strong(padded),
        Piece.plain(Wording.shortened(figure.measures(), LONGEST)),
        Piece.plain(asOf == null ? "" : "(" + DateWords.of(asOf, american) + ")"),
        Piece.faint("[" + figure.assertedBy() + ", " + Phrases.place(figure.ref()) + "]"));
  }
}
