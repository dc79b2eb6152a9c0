package org.quizwright.assembly.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.assembly.random.SubSeed;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

/** Makes the versions of a sheet: same questions, other orders of options and events. */
public final class VariantMaker {

  /** Only students who sit near each other can compare; a lecture hall's worth stays quick. */
  private static final int NEAR = 26;

  private final Blueprint blueprint;

  /** Makes as many versions as {@code blueprint} asks for, by its seed. */
  public VariantMaker(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** The versions in the order of their numbers, balanced in where their keys stand. */
  public List<Variant> variants(Worksheet sheet) {
    List<Variant> uncoded = new ArrayList<>();
    for (int number = 1; number <= blueprint.variants(); number++) {
      List<Variant> near = uncoded.subList(Math.max(0, number - 1 - NEAR), number - 1);
      uncoded.add(new Variant(number, "", orders(sheet, number, near)));
    }
    String code = SheetCode.of(sheet, uncoded);
    return uncoded.stream()
        .map(v -> new Variant(v.number(), v.number() + "-" + code, v.orders()))
        .toList();
  }

  private Map<String, List<String>> orders(Worksheet sheet, int number, List<Variant> earlier) {
    Map<String, List<String>> orders = new LinkedHashMap<>();
    KeyPositions positions = new KeyPositions();
    for (Item item : sheet.items().toList()) {
      String id = item.question().id();
      List<List<String>> taken = earlier.stream().map(variant -> variant.order(id)).toList();
      long seed = SubSeed.of(blueprint.seed() + number, id);
      List<String> order = item.question().task().accept(new ShuffledTask(seed, taken, positions));
      if (!order.isEmpty()) {
        orders.put(id, order);
      }
    }
    return orders;
  }
}
