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
 * @param row what a chart asks of each side; every excerpt on the matter answers it
 */
record Issue(String id, String topic, List<String> chief, List<String> related, String row) {

  Issue {
    chief = List.copyOf(chief);
    related = List.copyOf(related);
  }

  static Issue of(String id, String topic, String chief, String related, String row) {
    return new Issue(id, topic, lemmas(chief), lemmas(related), row);
  }

  private static List<String> lemmas(String words) {
    return List.of(words.split(" ")).stream().map(Lemmas::of).distinct().toList();
  }
}
