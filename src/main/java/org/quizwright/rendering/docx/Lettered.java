package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quizwright.model.sheet.Letter;
import org.quizwright.model.sheet.Variant;

/**
 * Where the pieces of one question stand on each version.
 *
 * @param ids of the pieces in the bank's order, which is printed where a version has none
 */
record Lettered(List<Variant> variants, String question, List<String> ids) {

  private static final int FEW = 4;

  /** The pieces as printed on a version. */
  List<String> on(Variant variant) {
    List<String> order = variant.order(question);
    return order.isEmpty() ? ids : order;
  }

  /** The letter of a piece on a version: A, B, C … */
  String letter(Variant variant, String id) {
    return Letter.of(on(variant).indexOf(id));
  }

  /**
   * Opens what is said of a piece: "B. ", or "B (version 1), D (version 2). " where letters differ.
   * A class set has too many versions to name: the table of all versions gives their letters.
   */
  String lead(String id, String end) {
    return variants.size() > FEW ? "" : letters(id) + end;
  }

  private String letters(String id) {
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
