package org.quizwright.model.source;

import org.quizwright.model.Checks;

/** A sentence of a passage of a source; passage and sentence count from 1. */
public record TextRef(String source, int passage, int sentence) implements Comparable<TextRef> {

  public TextRef {
    Checks.require(passage >= 1 && sentence >= 1, "passages and sentences count from 1");
  }

  /** Whether both are sentences of one passage. */
  public boolean inPassageOf(TextRef other) {
    return passage == other.passage && source.equals(other.source);
  }

  /**
   * The sentence so many further on in the same passage, or before it if {@code steps} is negative.
   */
  public TextRef step(int steps) {
    return new TextRef(source, passage, sentence + steps);
  }

  @Override
  public int compareTo(TextRef other) {
    int bySource = source.compareTo(other.source);
    int byPassage = Integer.compare(passage, other.passage);
    return bySource != 0
        ? bySource
        : byPassage != 0 ? byPassage : Integer.compare(sentence, other.sentence);
  }

  /** Asked so often that what Java makes for records is too slow before it is compiled. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TextRef ref
        && passage == ref.passage
        && sentence == ref.sentence
        && source.equals(ref.source);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * source.hashCode() + passage) + sentence;
  }
}
