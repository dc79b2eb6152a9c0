package org.quizwright.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.quizwright.model.question.Question;

/**
 * Which questions of a bank may have to do with each other, found by their words: comparing each
 * with each takes minutes where there are thousands.
 */
final class Neighbours {

  private final List<GivenAway> words;
  private final List<List<String>> asked;
  private final List<TreeSet<Integer>> later = new ArrayList<>();

  Neighbours(List<Question> questions) {
    // Words are cut out by patterns, slowly: on all processors at once.
    words = questions.parallelStream().map(GivenAway::in).toList();
    asked = questions.parallelStream().map(question -> Asked.words(question.task())).toList();
    questions.forEach(any -> later.add(new TreeSet<>()));
    alike(questions.stream().map(Question::id).toList());
    alike(asked);
    Map<String, List<Integer>> printing = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i).printed()) {
        printing.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      for (List<String> answer : words.get(i).answers()) {
        for (int giver : rarest(answer, printing)) {
          if (givesAway(giver, i)) {
            join(i, giver);
          }
        }
      }
    }
  }

  private <T> void alike(List<T> keys) {
    Map<T, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      List<Integer> same = groups.computeIfAbsent(keys.get(i), any -> new ArrayList<>());
      for (int other : same) {
        join(other, i);
      }
      same.add(i);
    }
  }

  private static List<Integer> rarest(List<String> answer, Map<String, List<Integer>> printing) {
    return answer.stream()
        .map(word -> printing.getOrDefault(word, List.of()))
        .min(Comparator.comparing(List::size))
        .orElse(List.of());
  }

  private void join(int one, int other) {
    if (one != other) {
      later.get(Math.min(one, other)).add(Math.max(one, other));
    }
  }

  /** The questions after the one at {@code at} to compare it with, in their order. */
  Iterable<Integer> after(int at) {
    return later.get(at);
  }

  boolean askTheSame(int one, int other) {
    return asked.get(one).equals(asked.get(other));
  }

  boolean givesAway(int giver, int taker) {
    return words.get(giver).tells(words.get(taker));
  }
}
