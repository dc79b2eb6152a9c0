package org.quizwright.rendering.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings the parts of a question into the order of a variant. */
public final class PrintedOrder {

  private PrintedOrder() {}

  /** The parts as {@code ids} say; those that it doesn't name follow in their own order. */
  public static <T> List<T> of(List<T> parts, Function<T, String> id, List<String> ids) {
    List<T> ordered = new ArrayList<>();
    for (String wanted : ids) {
      parts.stream().filter(part -> id.apply(part).equals(wanted)).forEach(ordered::add);
    }
    parts.stream().filter(part -> !ids.contains(id.apply(part))).forEach(ordered::add);
    return ordered;
  }
}
