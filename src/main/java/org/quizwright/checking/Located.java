package org.quizwright.checking;

import org.quizwright.model.question.Evidence;

/**
 * What became of a piece of evidence.
 *
 * @param evidence as it should read now: unchanged if found or lost, the new place if moved, the
 *     words that stand in its place if changed
 */
public record Located(State state, Evidence evidence) {

  /** Whether the words stand where they were said to stand. */
  public enum State {
    FOUND,
    MOVED,
    CHANGED,
    LOST
  }

  static Located found(Evidence evidence) {
    return new Located(State.FOUND, evidence);
  }

  static Located moved(Evidence evidence) {
    return new Located(State.MOVED, evidence);
  }

  static Located changed(Evidence evidence) {
    return new Located(State.CHANGED, evidence);
  }

  static Located lost(Evidence evidence) {
    return new Located(State.LOST, evidence);
  }
}
