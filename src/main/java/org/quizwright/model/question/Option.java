package org.quizwright.model.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to choose.
 *
 * @param rationale for a distractor: what mistake it catches; null for the key
 * @param pin {@code last} holds the option in last place; null lets it move
 */
public record Option(
    String id, String text, boolean correct, @Nullable String rationale, @Nullable String pin) {

  public static Option key(String id, String text) {
    return new Option(id, text, true, null, null);
  }

  public static Option distractor(String id, String text, String rationale) {
    return new Option(id, text, false, rationale, null);
  }

  /** The texts of the right ones. */
  public static List<String> keys(List<Option> options) {
    return options.stream().filter(Option::correct).map(Option::text).toList();
  }

  public boolean isPinnedLast() {
    return "last".equals(pin);
  }
}
