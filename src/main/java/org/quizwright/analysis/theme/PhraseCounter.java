package org.quizwright.analysis.theme;

import java.util.Collections;
import java.util.List;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Counts words and phrases in a text by their dictionary forms. */
record PhraseCounter(List<String> lemmas) {

  PhraseCounter {
    lemmas = List.copyOf(lemmas);
  }

  static PhraseCounter of(String text) {
    return new PhraseCounter(lemmatised(text));
  }

  /** All words of {@code text} as dictionary forms, parts of hyphened words apart. */
  static List<String> lemmatised(String text) {
    return Words.in(text.replace('-', ' ')).stream().map(Lemmas::of).toList();
  }

  /** How often the phrase stands in the text. */
  int count(List<String> phrase) {
    int count = 0;
    int from = 0;
    while (!phrase.isEmpty() && from + phrase.size() <= lemmas.size()) {
      int at = Collections.indexOfSubList(lemmas.subList(from, lemmas.size()), phrase);
      if (at < 0) {
        return count;
      }
      count++;
      from += at + phrase.size();
    }
    return count;
  }
}
