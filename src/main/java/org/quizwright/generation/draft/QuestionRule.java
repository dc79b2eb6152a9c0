package org.quizwright.generation.draft;

import java.util.List;

/** Writes questions of one kind. */
@FunctionalInterface
public interface QuestionRule {

  /**
   * The questions that the facts of one theme bear, best first; empty where none is good enough.
   * The same facts give the same drafts.
   */
  List<Draft> write(Facts facts);
}
