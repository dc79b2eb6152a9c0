package org.quizwright.analysis.time;

import org.jspecify.annotations.Nullable;

/**
 * A look at another time from which the next paragraph comes back.
 *
 * @param steady how many dates in a row the story has told of one year
 * @param home where the story is to go on, or null if it never left
 */
record Digression(int steady, @Nullable DateThread home) {

  /** A story that has told so many dates of a year isn't left for good by a single other one. */
  private static final int STEADY = 3;

  static final Digression NONE = new Digression(0, null);

  /** After a date was heard that took the story from {@code before} to {@code now}. */
  Digression after(DateThread before, DateThread now, DateContext context) {
    if (now.equals(before)) {
      return this;
    }
    if (before.year() == null || now.year() == null) {
      return NONE;
    }
    if (now.isAside() || now.year().equals(before.year())) {
      boolean goesOn = home != null && !now.isAside();
      return new Digression(now.isAside() ? steady : steady + 1, goesOn ? null : home(before, now));
    }
    boolean leaves = steady >= STEADY && context.draft().year() != null;
    boolean back = leaves && now.year() < before.year();
    return new Digression(1, back ? before : null);
  }

  /** Whence to go on after what was told aside; an earlier look aside doesn't change it. */
  private @Nullable DateThread home(DateThread before, DateThread now) {
    boolean leaves = now.isAside() && !before.isAside();
    return leaves ? before : now.isAside() ? home : null;
  }

  /** The thread in the next paragraph. */
  DateThread over(DateThread thread) {
    return home == null ? thread : home;
  }
}
