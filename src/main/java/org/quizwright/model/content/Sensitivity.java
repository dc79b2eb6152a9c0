package org.quizwright.model.content;

import org.quizwright.model.source.TextRef;

/** A sentence that a class shouldn't meet unprepared. */
public record Sensitivity(TextRef ref, Kind kind) {

  /** What it holds. */
  public enum Kind {
    DEATHS,
    VIOLENCE,
    SELF_HARM,
    SLUR,
    SWEARING,
    GRAPHIC,
    DEHUMANISING
  }
}
