package org.quizwright.model.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of a sheet.
 *
 * @param number counted from 1; "version 1" on paper
 * @param code printed in the footer and in the key; the version's number, then what the sheet is
 *     known by
 * @param orders by question id: the ids of its options, events or right-hand entries as printed
 */
public record Variant(int number, String code, Map<String, List<String>> orders) {

  public Variant {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    orders.forEach((id, order) -> copy.put(id, List.copyOf(order)));
    orders = Collections.unmodifiableMap(copy);
  }

  /** What a code has in common with those of the other versions: all but their number. */
  public static String codeWithoutNumber(String code) {
    return code.substring(code.indexOf('-') + 1);
  }

  /** The printed order for a question, or an empty list where nothing of it moves. */
  public List<String> order(String questionId) {
    return orders.getOrDefault(questionId, List.of());
  }
}
