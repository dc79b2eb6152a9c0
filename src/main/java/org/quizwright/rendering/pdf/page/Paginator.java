package org.quizwright.rendering.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Puts slices on pages and fills these with what their slices can spare or take. */
public final class Paginator {

  /** Heights are sums of floats. */
  private static final float ROUNDING = 0.01f;

  /** The share of a page that counts as filled, however little stands there. */
  private static final double SOMETHING = 0.001;

  /** A last page that is emptier than this stays as it is. */
  private static final float WELL_FILLED = 0.7f;

  private final Format format;
  private final List<Slice> slices;

  private Paginator(Format format, List<Slice> slices) {
    this.format = format;
    this.slices = slices;
  }

  public static List<Page> paginate(Flow flow, Format format) {
    Paginator paginator = new Paginator(format, flow.slices());
    List<Page> pages = new ArrayList<>();
    int first = 0;
    for (int end : PageEnds.of(format, flow.slices())) {
      pages.add(paginator.page(first, end, pages.size()));
      first = end;
    }
    return List.copyOf(pages);
  }

  /** How many pages a flow takes, the last one as far as it is filled; 0 for an empty flow. */
  public static double length(Flow flow, Format format) {
    List<Integer> ends = PageEnds.of(format, flow.slices());
    int last = ends.size() - 1;
    if (last < 0) {
      return 0;
    }
    int first = last == 0 ? 0 : ends.get(last - 1);
    float bottom = new Paginator(format, flow.slices()).bottom(first, ends.get(last), last);
    double filled = bottom - format.start(last);
    return last + Math.max(SOMETHING, Math.min(1, filled / (format.end() - format.start(last))));
  }

  private float bottom(int first, int end, int page) {
    float bottom = format.start(page) + slices.get(first).heightAtTop();
    for (Slice slice : slices.subList(first + 1, end)) {
      bottom += slice.gap() + slice.height();
    }
    return bottom;
  }

  private Page page(int first, int end, int page) {
    List<Page.Placed> placed = new ArrayList<>();
    float top = format.start(page);
    Slice head = slices.get(first).again();
    if (head != null) {
      placed.add(new Page.Placed(head, top));
      top += head.height();
    }
    float left = format.end() - bottom(first, end, page);
    float squeeze = share(-left, spare(first, end));
    float grow = fills(left, end) ? share(left, room(first, end)) : 0;
    for (int i = first; i < end; i++) {
      Slice slice = slices.get(i).squeezed(squeeze);
      top += i == first ? 0 : slice.gap() - squeeze * slice.give() + grow * slice.room();
      placed.add(new Page.Placed(slice, top));
      top += slice.height();
    }
    return new Page(placed);
  }

  private boolean fills(float left, int end) {
    return end < slices.size() || left < (1 - WELL_FILLED) * format.height();
  }

  /** What the slices of a page and the gaps between them can spare, in points. */
  private double spare(int first, int end) {
    double between = slices.subList(first + 1, end).stream().mapToDouble(Slice::give).sum();
    return between + slices.subList(first, end).stream().mapToDouble(Slice::spare).sum();
  }

  private double room(int first, int end) {
    return slices.subList(first + 1, end).stream().mapToDouble(Slice::room).sum();
  }

  /** The share, 0 to 1, of what a page can do that it needs. */
  private static float share(float needed, double all) {
    return needed <= ROUNDING || all == 0 ? 0 : (float) Math.min(1, needed / all);
  }
}
