package org.quizwright.rendering.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * One element of a file's structure tree. Two tags are never equal: what is drawn under one tag, be
 * it on two pages, is one element; elements follow each other in the order of first drawing.
 */
public final class Tag {

  private final Role role;
  private final @Nullable Tag parent;
  private final String alt;

  private Tag(Role role, @Nullable Tag parent, String alt) {
    this.role = role;
    this.parent = parent;
    this.alt = alt;
  }

  /** The root of a new tree. */
  public static Tag document() {
    return new Tag(Role.DOCUMENT, null, "");
  }

  /** A new element inside this one. */
  public Tag child(Role childRole) {
    return new Tag(childRole, this, "");
  }

  /** A new figure inside this element, with the words that stand for it. */
  public Tag figure(String words) {
    return new Tag(Role.FIGURE, this, words);
  }

  Role role() {
    return role;
  }

  @Nullable Tag parent() {
    return parent;
  }

  String alt() {
    return alt;
  }
}
