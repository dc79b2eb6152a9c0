package org.quizwright.language;

import java.util.List;

/** Grammar and names of English sentences. */
public interface Language {

  /**
   * Parses one sentence, as {@link Sentences#split} cuts it. Equal sentences give equal results.
   * The first sentence that isn't in the cache loads the model, which takes seconds.
   */
  ParsedSentence parse(String sentence);

  /** Parses many sentences, which may be quicker than one after the other; in the same order. */
  default List<ParsedSentence> parseAll(List<String> sentences) {
    return sentences.stream().map(this::parse).toList();
  }

  /** Names model and settings: where two languages share it, their results are equal. */
  default String version() {
    return getClass().getName();
  }
}
