package org.quizwright.model.source;

import org.quizwright.model.Checks;

/** A sentence of a passage of a source; passage and sentence count from 1. */
public record TextRef(String source, int passage, int sentence) implements Comparable<TextRef> {

  public TextRef {
    Checks.require(passage >= 1 && sentence >= 1, "passages and sentences count from 1");
  }

  @Override
  public int compareTo(TextRef other) {
    int bySource = source.compareTo(other.source);
    int byPassage = Integer.compare(passage, other.passage);
    return bySource != 0
        ? bySource
        : byPassage != 0 ? byPassage : Integer.compare(sentence, other.sentence);
  }
}
