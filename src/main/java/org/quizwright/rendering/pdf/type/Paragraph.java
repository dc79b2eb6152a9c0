package org.quizwright.rendering.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** A paragraph broken into lines, flush left, as few lines as possible and least ragged. */
public final class Paragraph {

  /** Worth more than any raggedness, so that fewer lines always win. */
  private static final double LINE = 1000;

  private static final double STUB = 0.1;
  private static final double STUB_SHARE = 0.15;

  private final List<Span> spans;
  private final Ruler ruler;
  private final List<Piece> pieces;
  private final float width;
  private final Fit fit;

  /** How bad a line is that ends after each piece. */
  private final double[] badness;

  private Paragraph(List<Span> spans, float width, Fit fit) {
    this.spans = spans;
    this.ruler = new Ruler(spans);
    this.pieces = Pieces.of(ruler, width);
    this.width = width;
    this.fit = fit;
    this.badness = new double[pieces.size()];
    for (int i = 0; i + 1 < badness.length; i++) {
      badness[i] = LineEnds.badness(text(i), text(i + 1), fit);
    }
  }

  private String text(int piece) {
    return ruler.text().substring(pieces.get(piece).start(), pieces.get(piece).end());
  }

  /** Lines no wider than {@code width} points; none for an empty text. */
  public static List<Line> lines(List<Span> spans, float width, Fit fit) {
    return new Paragraph(spans, width, fit).broken();
  }

  /** Lines of text in one style. */
  public static List<Line> lines(String text, TextStyle style, float width) {
    return lines(List.of(new Span(text, style)), width, Fit.RAGGED);
  }

  /** Best breaks from the end forward: {@code next[i]} is where a line starting at i ends. */
  private List<Line> broken() {
    int count = pieces.size();
    double[] cost = new double[count + 1];
    int[] next = new int[count];
    for (int first = count - 1; first >= 0; first--) {
      cost[first] = Double.POSITIVE_INFINITY;
      for (int end = first + 1; end <= count && fits(first, end); end++) {
        double whole = LINE + raggedness(first, end) + cost[end];
        if (whole < cost[first]) {
          cost[first] = whole;
          next[first] = end;
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int first = 0; first < count; first = next[first]) {
      lines.add(line(first, next[first]));
    }
    return lines;
  }

  private boolean fits(int first, int end) {
    return end == first + 1 || wide(first, end) <= width;
  }

  private float wide(int first, int end) {
    return ruler.width(pieces.get(first).start(), pieces.get(end - 1).end());
  }

  private double raggedness(int first, int end) {
    double share = wide(first, end) / width;
    if (end == pieces.size() && fit == Fit.RAGGED) {
      return first > 0 && share < STUB_SHARE ? STUB : 0;
    }
    return (1 - share) * (1 - share) + badness[end - 1];
  }

  private Line line(int first, int end) {
    int from = pieces.get(first).start();
    int to = pieces.get(end - 1).end();
    List<Span> on = new ArrayList<>();
    int offset = 0;
    for (Span span : spans) {
      int begin = Math.max(0, from - offset);
      int stop = Math.min(span.text().length(), to - offset);
      if (begin < stop) {
        on.add(new Span(span.text().substring(begin, stop), span.style()));
      }
      offset += span.text().length();
    }
    return new Line(on, from, to, wide(first, end));
  }
}
