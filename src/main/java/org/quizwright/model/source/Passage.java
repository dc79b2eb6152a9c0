package org.quizwright.model.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;

/**
 * One repaired body paragraph.
 *
 * @param n counted from 1 over the base text
 * @param heading the heading it stands under, or null
 * @param text one line, single spaces, no markup, no footnote markers
 * @param lines where it stands in the base witness
 * @param question what an interviewer asked just before it, or null
 */
public record Passage(
    int n,
    @Nullable String heading,
    String text,
    Kind kind,
    LineRange lines,
    List<Citation> citations,
    @Nullable String question) {

  /** What sort of body text it is; slogans and what isn't English bear no question. */
  public enum Kind {
    PROSE,
    QUOTATION,
    STANDFIRST,
    SLOGAN,
    FOREIGN
  }

  /** This passage, known to be in another language than English. */
  public Passage asForeign() {
    return new Passage(n, heading, text, Kind.FOREIGN, lines, citations);
  }

  public Passage {
    Checks.require(n >= 1, "passages count from 1");
    Checks.filled(text, "text of passage " + n);
    citations = List.copyOf(citations);
  }

  /** A passage that answers nobody. */
  public Passage(
      int n,
      @Nullable String heading,
      String text,
      Kind kind,
      LineRange lines,
      List<Citation> citations) {
    this(n, heading, text, kind, lines, citations, null);
  }
}
