package org.quizwright.rendering.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something drawn on a page, as a rectangle in points from the left and from the top of the paper.
 *
 * @param page counted from 0
 * @param tag of text; null for what readers don't read on
 * @param text empty for what is no text
 */
public record Box(
    int page,
    Kind kind,
    @Nullable Tag tag,
    String text,
    float left,
    float top,
    float right,
    float bottom) {

  /** What is drawn. */
  public enum Kind {
    TEXT,
    NOTE,
    LINE,
    FRAME,
    FILL,
    SHAPE
  }

  public boolean isText() {
    return kind == Kind.TEXT || kind == Kind.NOTE;
  }

  /** Whether the two cover a common area by more than {@code slack} points. */
  public boolean overlaps(Box other, float slack) {
    return page == other.page
        && Math.min(right, other.right) - Math.max(left, other.left) > slack
        && Math.min(bottom, other.bottom) - Math.max(top, other.top) > slack;
  }

  /** The role of its element. */
  public @Nullable Role role() {
    return tag == null ? null : tag.role();
  }

  /** The element around its own. */
  public @Nullable Tag parent() {
    return tag == null ? null : tag.parent();
  }

  /** The roles from the root of the tree down to its element. */
  public List<Role> path() {
    java.util.ArrayDeque<Role> path = new java.util.ArrayDeque<>();
    for (Tag at = tag; at != null; at = at.parent()) {
      path.addFirst(at.role());
    }
    return List.copyOf(path);
  }

  /** The outermost element of a role that it stands in. */
  public @Nullable Tag outermost(Role role) {
    Tag found = null;
    for (Tag at = tag; at != null; at = at.parent()) {
      found = at.role() == role ? at : found;
    }
    return found;
  }
}
