package org.quizwright.language;

/** Hears what a user may want to know while texts are parsed. */
public interface AnnotationListener {

  /** Tells nobody. */
  AnnotationListener NONE = new AnnotationListener() {};

  /** Of {@code all} sentences that the cache doesn't hold {@code done} are parsed. */
  default void parsed(int done, int all) {}

  /** Something about the cache that costs time and nothing else; a whole sentence. */
  default void note(String words) {}
}
