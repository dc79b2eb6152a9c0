package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that a page break has cut in two. */
final class PageBreaks {

  /** A line with fewer words may be something else than a paragraph broken off. */
  private static final int SHORTEST = 8;

  private PageBreaks() {}

  /** How many paragraphs break off inside a sentence: the measure of a file's damage. */
  static int count(List<Paragraph> paragraphs) {
    int cuts = 0;
    for (int i = 1; i < paragraphs.size(); i++) {
      cuts += isCut(paragraphs.get(i - 1), paragraphs.get(i)) ? 1 : 0;
    }
    return cuts;
  }

  /**
   * The paragraphs, joined where one breaks off and the next goes on, or where another witness has
   * both in one. A break between whole sentences is only believed in a file that has others.
   */
  static List<Paragraph> join(List<Paragraph> paragraphs, Seams others, Hyphens hyphens) {
    boolean damaged = count(paragraphs) > 0;
    List<Paragraph> joined = new ArrayList<>();
    for (Paragraph next : paragraphs) {
      Paragraph last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && belong(last, next, others, damaged)) {
        joined.set(joined.size() - 1, last.append(next, hyphens));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean belong(Paragraph a, Paragraph b, Seams others, boolean damaged) {
    boolean certain = damaged || !Prose.isClosed(a.text());
    boolean goesOn = b.behindAside() && isOpen(a.text()) && a.sameSection(b);
    return goesOn
        || isCut(a, b)
        || (certain && a.sameSection(b) && others.joins(a.text(), b.text()));
  }

  /** Whether a long line of prose ends without any stop. */
  private static boolean isOpen(String text) {
    return !Prose.isClosed(text) && Prose.words(text) >= SHORTEST;
  }

  private static boolean isCut(Paragraph a, Paragraph b) {
    if (!a.sameSection(b) || a.text().length() > LongLines.LONGEST || Prose.isClosed(a.text())) {
      return false;
    }
    boolean quotationFollows = a.text().endsWith(",") && b.text().startsWith("“");
    return Prose.startsSmall(b.text()) || (Prose.isBrokenOff(a.text()) && !quotationFollows);
  }
}
