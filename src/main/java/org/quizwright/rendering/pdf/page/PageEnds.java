package org.quizwright.rendering.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where pages end: over all ways to cut a flow into pages the one that costs least, found as Knuth
 * and Plass find line ends ("Breaking Paragraphs into Lines", 1981). A page costs its {@link Break}
 * and the square of what stays empty at its foot; a page more costs more than any empty foot.
 */
final class PageEnds {

  /** Heights are sums of floats. */
  private static final float ROUNDING = 0.01f;

  private static final double A_PAGE = 60;
  private static final double EMPTY = 100;
  private static final double STRETCHED = 20;
  private static final double SQUEEZED = 3;

  /** A last page with so little on it looks forgotten. */
  private static final double RUNT = 0.2;

  private static final double A_RUNT = 400;

  /** What is kept together but taller than a page is cut where that fills one. */
  private static final double INSIDE_TALL = 12;

  private final Format format;
  private final List<Slice> slices;
  private final double[] breaks;
  private final double[] cost;
  private final int[] end;

  private PageEnds(Format format, List<Slice> slices) {
    this.format = format;
    this.slices = slices;
    this.breaks = breaks();
    this.cost = new double[slices.size() + 1];
    this.end = new int[slices.size()];
  }

  /** For each page the slice after its last one. */
  static List<Integer> of(Format format, List<Slice> slices) {
    PageEnds ends = new PageEnds(format, slices);
    for (int first = slices.size() - 1; first >= 0; first--) {
      ends.choose(first);
    }
    List<Integer> chosen = new ArrayList<>();
    for (int first = 0; first < slices.size(); first = ends.end[first]) {
      chosen.add(ends.end[first]);
    }
    return chosen;
  }

  /** What each slice costs if a page begins with it. */
  private double[] breaks() {
    double[] costs = new double[slices.size()];
    double tall = format.end() - format.start(1) + ROUNDING;
    for (int from = 0, to; from < slices.size(); from = to) {
      double height = slices.get(from).height();
      for (to = from + 1; to < slices.size() && isKept(slices.get(to)); to++) {
        height += slices.get(to).gap() + slices.get(to).height();
      }
      for (int i = from; i < to; i++) {
        Break before = slices.get(i).before();
        costs[i] = before == Break.AVOID && height > tall ? INSIDE_TALL : before.cost();
      }
    }
    return costs;
  }

  private static boolean isKept(Slice slice) {
    return slice.before() == Break.AVOID || slice.before() == Break.NEVER;
  }

  /** Where the page that begins with {@code first} ends best; only the first page begins higher. */
  private void choose(int first) {
    float top = format.start(first == 0 ? 0 : 1);
    float bottom = top + slices.get(first).heightAtTop();
    float spare = slices.get(first).spare();
    float room = 0;
    cost[first] = Double.MAX_VALUE;
    for (int to = first + 1; ; to++) {
      boolean fits = bottom - spare <= format.end() + ROUNDING;
      if (!fits && to > first + 1) {
        return;
      }
      double all = page(bottom, spare, room, to) + rest(to);
      if (all <= cost[first]) {
        cost[first] = all;
        end[first] = to;
      }
      if (to == slices.size()) {
        return;
      }
      Slice next = slices.get(to);
      bottom += next.gap() + next.height();
      spare += next.spare() + next.give();
      room += next.room();
    }
  }

  private double rest(int to) {
    return to == slices.size() ? 0 : breaks[to] + cost[to];
  }

  /** What a page costs that ends before {@code to}; {@code room} points below may be filled. */
  private double page(float bottom, float spare, float room, int to) {
    double height = format.end() - format.start(1);
    double left = format.end() - bottom;
    if (left < 0) {
      double share = spare == 0 ? 1 : -left / spare;
      return A_PAGE + SQUEEZED * share * share;
    }
    if (to == slices.size()) {
      double filled = 1 - left / height;
      return A_PAGE + (filled < RUNT ? A_RUNT * (RUNT - filled) * (RUNT - filled) : 0);
    }
    double grown = Math.min(left, room) / height;
    double empty = left / height - grown;
    double weight = EMPTY * slices.get(to).before().gaping();
    return A_PAGE + weight * empty * empty + STRETCHED * grown * grown;
  }
}
