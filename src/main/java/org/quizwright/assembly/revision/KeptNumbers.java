package org.quizwright.assembly.revision;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Worksheet;

/** Numbers a changed sheet so that a question that stayed keeps its number wherever it can. */
public final class KeptNumbers {

  private KeptNumbers() {}

  /** {@code after}, its new questions in the places of those of their part that went. */
  public static Worksheet of(Worksheet before, Worksheet after) {
    List<Part> parts = new ArrayList<>();
    int number = 1;
    for (Part part : after.parts()) {
      List<Item> items = new ArrayList<>();
      for (Item item : arranged(items(before, part.kind()), part.items())) {
        items.add(new Item(number++, item.question(), item.starters()));
      }
      parts.add(
          new Part(
              part.number(), part.kind(), part.title(), part.instruction(), part.sources(), items));
    }
    return new Worksheet(
        after.course(), after.theme(), after.blueprint(), parts, after.exitPrompt());
  }

  private static List<Item> items(Worksheet sheet, Part.Kind kind) {
    return sheet.parts().stream()
        .filter(part -> part.kind() == kind)
        .flatMap(part -> part.items().stream())
        .toList();
  }

  private static List<Item> arranged(List<Item> before, List<Item> after) {
    List<Item> arranged = new ArrayList<>();
    Iterator<Item> fresh = after.stream().filter(item -> !holds(before, item)).iterator();
    for (Item old : before) {
      if (holds(after, old)) {
        arranged.add(old);
      } else if (fresh.hasNext()) {
        arranged.add(fresh.next());
      }
    }
    fresh.forEachRemaining(arranged::add);
    return arranged;
  }

  private static boolean holds(List<Item> items, Item sought) {
    return items.stream().anyMatch(item -> item.question().id().equals(sought.question().id()));
  }
}
