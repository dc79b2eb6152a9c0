package org.quizwright.language;

/** Grammar and names of English sentences. */
public interface Language {

  /**
   * Parses one sentence, as {@link Sentences#split} cuts it. Equal sentences give equal results.
   * The first sentence that isn't in the cache loads the model, which takes seconds.
   */
  ParsedSentence parse(String sentence);
}
