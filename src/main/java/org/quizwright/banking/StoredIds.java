package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quizwright.model.question.Question;

/** Gives newly generated questions the ids under which they are already known. */
final class StoredIds {

  private final Map<String, List<String>> byAnchor = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  /** Remembers a question; of several with one anchor the first remembered goes first. */
  void remember(String id, String anchor) {
    take(id);
    if (!anchor.isEmpty()) {
      byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(id);
    }
  }

  /** Keeps an id from being given to anything new. */
  void take(String id) {
    taken.add(id);
  }

  /** The questions under the ids of those with the same anchor, or else under ids not yet taken. */
  List<Question> give(List<Question> generated) {
    Map<Integer, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < generated.size(); i++) {
      String id = generated.get(i).id();
      if (known(generated.get(i)).remove(id)) {
        ids.put(i, id);
      }
    }
    List<Question> named = new ArrayList<>();
    for (int i = 0; i < generated.size(); i++) {
      Question question = generated.get(i);
      String id = ids.containsKey(i) ? ids.get(i) : next(question);
      named.add(new Question(question.card().withId(id), question.task()));
    }
    return named;
  }

  private List<String> known(Question question) {
    return byAnchor.getOrDefault(question.card().origin().anchor(), new ArrayList<>());
  }

  private String next(Question question) {
    List<String> known = known(question);
    return known.isEmpty() ? mint(question.id()) : known.remove(0);
  }

  private String mint(String wanted) {
    String id = wanted;
    for (int n = 2; !taken.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
