package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quizwright.model.sheet.Variant;

/**
 * Where the pieces of one question stand on each version.
 *
 * @param ids of the pieces in the bank's order, which is printed where a version has none
 */
record PrintedOrder(List<Variant> variants, String question, List<String> ids) {

  /** The pieces as printed on a version. */
  List<String> on(Variant variant) {
    List<String> order = variant.order(question);
    return order.isEmpty() ? ids : order;
  }

  /** The letter of a piece on a version: A, B, C … */
  String letter(Variant variant, String id) {
    return String.valueOf((char) ('A' + on(variant).indexOf(id)));
  }

  /** The letter on every version: "B", or "B (version 1), D (version 2)" where they differ. */
  String letters(String id) {
    Map<String, List<String>> versions = new LinkedHashMap<>();
    for (Variant variant : variants) {
      versions
          .computeIfAbsent(letter(variant, id), letter -> new ArrayList<>())
          .add(String.valueOf(variant.number()));
    }
    return versions.size() == 1
        ? versions.keySet().iterator().next()
        : versions.entrySet().stream()
            .map(entry -> entry.getKey() + versions(entry.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String versions(List<String> numbers) {
    return " (version" + (numbers.size() == 1 ? " " : "s ") + String.join(", ", numbers) + ")";
  }
}
