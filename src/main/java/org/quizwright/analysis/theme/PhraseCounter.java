package org.quizwright.analysis.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Counts words and phrases in a text by their dictionary forms. */
final class PhraseCounter {

  private final List<String> lemmas;
  private final Map<String, List<Integer>> places = new LinkedHashMap<>();

  PhraseCounter(List<String> lemmas) {
    this.lemmas = List.copyOf(lemmas);
    for (int i = 0; i < lemmas.size(); i++) {
      places.computeIfAbsent(lemmas.get(i), lemma -> new ArrayList<>()).add(i);
    }
  }

  static PhraseCounter of(String text) {
    return new PhraseCounter(lemmatised(text));
  }

  /** All words of {@code text} as dictionary forms, parts of hyphened words apart. */
  static List<String> lemmatised(String text) {
    return Words.in(text.replace('-', ' ')).stream().map(Lemmas::of).toList();
  }

  /** How many words the text has. */
  int length() {
    return lemmas.size();
  }

  /** How often the phrase stands in the text; places that overlap count once. */
  int count(List<String> phrase) {
    int count = 0;
    int from = 0;
    for (int at : phrase.isEmpty() ? List.<Integer>of() : places(phrase.get(0))) {
      int end = at + phrase.size();
      if (at >= from && end <= lemmas.size() && lemmas.subList(at, end).equals(phrase)) {
        count++;
        from = end;
      }
    }
    return count;
  }

  private List<Integer> places(String lemma) {
    return places.getOrDefault(lemma, List.of());
  }
}
