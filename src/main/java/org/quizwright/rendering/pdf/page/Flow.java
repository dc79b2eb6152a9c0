package org.quizwright.rendering.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Slices from top to bottom, laid out and ready to be put on pages. */
public record Flow(List<Slice> slices) {

  /** Nothing. */
  public static final Flow EMPTY = new Flow(List.of());

  public Flow {
    slices = List.copyOf(slices);
  }

  public static Flow of(Slice... slices) {
    return new Flow(List.of(slices));
  }

  /** All flows, one under the other. */
  public static Flow join(List<Flow> flows) {
    return new Flow(flows.stream().flatMap(flow -> flow.slices.stream()).toList());
  }

  public Flow then(Flow next) {
    return join(List.of(this, next));
  }

  /** This flow, with the next one never parted from it by a page break. */
  public Flow bound(Flow next) {
    return then(next.first(slice -> slice.breaking(Break.NEVER)));
  }

  /** This flow, with the next one parted from it only where nothing else may be. */
  public Flow tied(Flow next) {
    return then(next.first(slice -> slice.breaking(Break.TIED)));
  }

  /** The same, whose gap above may grow by so many points. */
  public Flow growing(float points) {
    return first(slice -> slice.growing(points));
  }

  /** The same, of which readers see that something new begins. */
  public Flow starting() {
    return first(slice -> slice.breaking(Break.START));
  }

  /** The same with {@code points} above it. */
  public Flow below(float points) {
    return first(slice -> slice.below(points));
  }

  /** The same, parted by a page break only where it is taller than a page. */
  public Flow kept() {
    List<Slice> kept = new ArrayList<>(slices);
    for (int i = 1; i < kept.size(); i++) {
      if (kept.get(i).before() != Break.NEVER) {
        kept.set(i, kept.get(i).breaking(Break.AVOID));
      }
    }
    return new Flow(kept);
  }

  /** The same, moved to the right by points. */
  public Flow indented(float points) {
    return each(slice -> slice.indented(points));
  }

  /** The same in one slice if that is no taller than {@code tallest} points, else kept. */
  public Flow block(float tallest) {
    return height() <= tallest ? of(whole()) : kept();
  }

  /** The same with a drawing before its own, at its top left corner. */
  public Flow after(Ink other) {
    return first(slice -> slice.after(other));
  }

  /** The same with a drawing over the first slice, at its top left corner. */
  public Flow with(Ink more) {
    return first(slice -> slice.with(more));
  }

  /** The same with room above and below all of it. */
  public Flow padded(float above, float under) {
    return first(slice -> slice.padded(above, 0)).last(slice -> slice.padded(0, under));
  }

  /** Each slice changed by itself. */
  public Flow each(UnaryOperator<Slice> change) {
    return new Flow(slices.stream().map(change).toList());
  }

  /** The whole height in points, without the gap above. */
  public float height() {
    float sum = 0;
    for (Slice slice : slices) {
      sum += slice.gap() + slice.height();
    }
    return slices.isEmpty() ? 0 : sum - slices.get(0).gap();
  }

  /** Everything in one slice, drawn in order. */
  public Slice whole() {
    Ink ink = Ink.NONE;
    float top = 0;
    for (int i = 0; i < slices.size(); i++) {
      top += i == 0 ? 0 : slices.get(i).gap();
      ink = ink.and(slices.get(i).ink().moved(0, top));
      top += slices.get(i).height();
    }
    return Slice.of(top, ink);
  }

  /** This flow and another one to its right, {@code dx} points from this one's left edge. */
  public Flow beside(Flow right, float dx) {
    Ink both = whole().ink().and(right.whole().ink().moved(dx, 0));
    return of(Slice.of(Math.max(height(), right.height()), both));
  }

  private Flow first(UnaryOperator<Slice> change) {
    List<Slice> changed = new ArrayList<>(slices);
    if (!changed.isEmpty()) {
      changed.set(0, change.apply(changed.get(0)));
    }
    return new Flow(changed);
  }

  /** The last slice changed. */
  public Flow last(UnaryOperator<Slice> change) {
    List<Slice> changed = new ArrayList<>(slices);
    if (!changed.isEmpty()) {
      changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
    }
    return new Flow(changed);
  }
}
