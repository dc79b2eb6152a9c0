package org.quizwright.generation.draft;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Classification.Group;
import org.quizwright.model.question.Classification.Item;

/** Two groups that words of the texts are to be sorted into. */
public record TwoGroups(Group first, Group second) {

  /** The task, with its items numbered, those of the first group first. */
  public Classification sort(String stem, List<String> ofFirst, List<String> ofSecond) {
    List<Item> items = new ArrayList<>();
    ofFirst.forEach(words -> items.add(new Item("i" + (items.size() + 1), words, first.id())));
    ofSecond.forEach(words -> items.add(new Item("i" + (items.size() + 1), words, second.id())));
    return new Classification(stem, List.of(first, second), items);
  }
}
