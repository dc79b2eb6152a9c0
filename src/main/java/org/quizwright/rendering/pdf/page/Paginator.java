package org.quizwright.rendering.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Puts slices on pages, as many as fit, breaking at the best place that leaves none over. */
public final class Paginator {

  /** Heights are sums of floats. */
  private static final float ROUNDING = 0.01f;

  /** The share of a page that counts as filled, however little stands there. */
  private static final double SOMETHING = 0.001;

  /** The share of a page that may stay empty before its slices give what they can spare. */
  private static final float GAPING = 0.08f;

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
    while (first < flow.slices().size()) {
      int end = paginator.end(first, pages.size());
      pages.add(paginator.page(first, end, pages.size()));
      first = end;
    }
    return List.copyOf(pages);
  }

  /** How many pages a flow takes, the last one as far as it is filled; 0 for an empty flow. */
  public static double length(Flow flow, Format format) {
    List<Page> pages = paginate(flow, format);
    int last = pages.size() - 1;
    if (last < 0) {
      return 0;
    }
    List<Page.Placed> placed = pages.get(last).placed();
    Page.Placed lowest = placed.get(placed.size() - 1);
    double filled = lowest.top() + lowest.slice().height() - format.start(last);
    return last + Math.max(SOMETHING, Math.min(1, filled / (format.end() - format.start(last))));
  }

  /** The slice that begins the page after this one. */
  private int end(int first, int page) {
    int full = full(first, page, 0);
    if (full == slices.size()) {
      return full;
    }
    int end = breakAt(first, Math.max(full, first + 1));
    boolean gaping = format.end() - bottom(first, end, page) > GAPING * format.height();
    return gaping ? Math.max(end, squeezedEnd(first, page)) : end;
  }

  /** How far a page reaches if its slices give a share, 0 to 1, of what they can spare. */
  private int full(int first, int page, float share) {
    int full = first;
    float bottom = format.start(page);
    while (full < slices.size()) {
      bottom += height(full, first) - share * slices.get(full).spare();
      if (bottom > format.end() + ROUNDING) {
        break;
      }
      full++;
    }
    return full;
  }

  private int squeezedEnd(int first, int page) {
    int full = full(first, page, 1);
    return full == slices.size() ? full : last(first, full, Break.FREE);
  }

  private float bottom(int first, int end, int page) {
    float bottom = format.start(page);
    for (int i = first; i < end; i++) {
      bottom += height(i, first);
    }
    return bottom;
  }

  /** What a slice takes on the page that begins with {@code first}. */
  private float height(int at, int first) {
    Slice slice = slices.get(at);
    return at == first ? slice.heightAtTop() : slice.gap() + slice.height();
  }

  private int breakAt(int first, int full) {
    int free = last(first, full, Break.FREE);
    int avoided = free > first ? free : last(first, full, Break.AVOID);
    return avoided > first ? avoided : full;
  }

  private int last(int first, int full, Break how) {
    int at = Math.min(full, slices.size() - 1);
    while (at > first && slices.get(at).before() != how) {
      at--;
    }
    return at;
  }

  private Page page(int first, int end, int page) {
    List<Page.Placed> placed = new ArrayList<>();
    float top = format.start(page);
    Slice head = slices.get(first).again();
    if (head != null) {
      placed.add(new Page.Placed(head, top));
      top += head.height();
    }
    float share = squeeze(first, end, page);
    for (int i = first; i < end; i++) {
      Slice slice = slices.get(i).squeezed(share);
      top += i == first ? 0 : slice.gap();
      placed.add(new Page.Placed(slice, top));
      top += slice.height();
    }
    return new Page(placed);
  }

  /** The share of what its slices can spare that a page needs. */
  private float squeeze(int first, int end, int page) {
    float spare = 0;
    for (Slice slice : slices.subList(first, end)) {
      spare += slice.spare();
    }
    float excess = bottom(first, end, page) - format.end();
    return excess <= ROUNDING || spare == 0 ? 0 : Math.min(1, excess / spare);
  }
}
