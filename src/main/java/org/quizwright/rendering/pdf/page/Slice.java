package org.quizwright.rendering.pdf.page;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;

/**
 * A stretch of a page that no page break cuts.
 *
 * @param gap points above it, dropped at the top of a page
 * @param height points that it fills
 * @param spare how many of these lie empty above its drawing and may go where that fills a page
 * @param room by how many points the gap may grow where that fills a page; such a gap may shrink,
 *     too
 * @param before whether a page may end before it
 * @param again what stands above it once more where a page begins with it, such as a table's head
 */
public record Slice(
    float gap,
    float height,
    float spare,
    float room,
    Break before,
    Ink ink,
    @Nullable Slice again) {

  private static final float GIVE = 0.5f;

  public Slice {
    Checks.require(gap >= 0 && height >= 0 && room >= 0, "a slice has no negative height");
    Checks.require(spare >= 0 && spare <= height, "a slice can't spare more than it has");
  }

  /** By how many points the gap may shrink where that fills a page. */
  float give() {
    return GIVE * Math.min(gap, room);
  }

  public static Slice of(float height, Ink ink) {
    return new Slice(0, height, 0, 0, Break.FREE, ink, null);
  }

  public Slice below(float points) {
    return new Slice(points, height, spare, room, before, ink, again);
  }

  public Slice breaking(Break how) {
    return new Slice(gap, height, spare, room, how, ink, again);
  }

  /** The same with another drawing added on top. */
  public Slice with(Ink more) {
    return new Slice(gap, height, 0, room, before, ink.and(more), again);
  }

  /** The same with another drawing before its own, at its top left corner. */
  public Slice after(Ink other) {
    return new Slice(gap, height, 0, room, before, other.and(ink), again);
  }

  /** The same with room above and below its drawing. */
  public Slice padded(float above, float under) {
    float kept = above == 0 ? spare : 0;
    return new Slice(gap, above + height + under, kept, room, before, ink.moved(0, above), again);
  }

  /** The same, moved to the right by points. */
  public Slice indented(float points) {
    Slice head = again == null ? null : again.indented(points);
    return new Slice(gap, height, spare, room, before, ink.moved(points, 0), head);
  }

  /** The same under {@code head} wherever a page begins with it. */
  public Slice under(Slice head) {
    return new Slice(gap, height, spare, room, before, ink, head);
  }

  /** The same with so many of its points to spare. */
  public Slice sparing(float points) {
    return new Slice(gap, height, points, room, before, ink, again);
  }

  /** The same whose gap may grow by so many points. */
  public Slice growing(float points) {
    return new Slice(gap, height, spare, points, before, ink, again);
  }

  /** The same without a share, 0 to 1, of what it can spare. */
  Slice squeezed(float share) {
    float less = share * spare;
    return less == 0
        ? this
        : new Slice(gap, height - less, 0, room, before, ink.moved(0, -less), again);
  }

  /** How much of a page it fills where the page begins with it. */
  float heightAtTop() {
    return again == null ? height : again.height + height;
  }
}
