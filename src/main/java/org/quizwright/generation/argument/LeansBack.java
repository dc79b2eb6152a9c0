package org.quizwright.generation.argument;

import java.util.regex.Pattern;
import org.quizwright.model.content.Cause;

/** Whether a cause or its effect points to something that only the sentences before it name. */
final class LeansBack {

  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)\\b(?:this|these|those|such|the same|the latter|the former)\\b"
              + "|\\b(?:of|from|to|with|by|in|on|for|about|among|under|carry|share[ds]?|kept|keep)"
              + " (?:that \\p{Ll}+|them|it)\\b");

  /** "Did not fall short, because …" asks why something wasn't so. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:(?:did|do|does|was|were|is|are|had|has|have|could|would) (?:not|never)|no|nor)\\b|n[’']t\\b");

  private static final Pattern STANDS_FOR =
      Pattern.compile("(?i)^(?:that|it|he|she|they|which|who)\\b");

  private LeansBack() {}

  /** Or whether the effect is that something wasn't so, which nobody need explain. */
  static boolean test(Cause cause) {
    String effect = cause.effect().strip();
    boolean denied = DENIED.matcher(effect).find();
    return denied
        || STANDS_FOR.matcher(effect).find()
        || POINTS.matcher(effect).find()
        || POINTS.matcher(cause.cause()).find();
  }
}
