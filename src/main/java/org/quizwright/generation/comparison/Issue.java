package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.language.Lemmas;

/**
 * A matter that people in history differ over, whatever the time and the place.
 *
 * @param topic a noun phrase; {@code {people}} stands for the people concerned, {@code {matter}}
 *     for the chief word that both sides use
 * @param chief dictionary forms that show that a sentence is about it
 * @param related dictionary forms that often stand beside them
 * @param rows what a chart asks of each side, beside the words that show it
 */
record Issue(String id, String topic, List<String> chief, List<String> related, List<String> rows) {

  Issue {
    chief = List.copyOf(chief);
    related = List.copyOf(related);
    rows = List.copyOf(rows);
  }

  static Issue of(String id, String topic, String chief, String related, String... rows) {
    return new Issue(id, topic, lemmas(chief), lemmas(related), List.of(rows));
  }

  private static List<String> lemmas(String words) {
    return List.of(words.split(" ")).stream().map(Lemmas::of).distinct().toList();
  }
}
