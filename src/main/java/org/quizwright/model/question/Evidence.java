package org.quizwright.model.question;

import org.quizwright.model.Checks;

/**
 * Where a source says so: a text-quote selector of the W3C Web Annotation model, with the passage
 * as a hint.
 *
 * @param exact one contiguous span of the passage, as it stands there
 * @param prefix up to 32 characters before it
 * @param suffix up to 32 characters after it
 */
public record Evidence(String source, int passage, String exact, String prefix, String suffix) {

  private static final int CONTEXT = 32;

  public Evidence {
    Checks.require(passage >= 1, "passages count from 1");
    Checks.filled(exact, "exact words of the evidence");
  }

  /**
   * Quotes {@code exact} from a passage's text; throws {@link IllegalArgumentException} if it isn't
   * there.
   */
  public static Evidence quote(String source, int passage, String text, String exact) {
    int at = text.indexOf(exact);
    Checks.require(at >= 0, "not in " + source + " passage " + passage + ": " + exact);
    return at(source, passage, text, at, at + exact.length());
  }

  /** Quotes the chars from {@code start} to {@code end}, the end excluded, of a passage's text. */
  public static Evidence at(String source, int passage, String text, int start, int end) {
    return new Evidence(
        source,
        passage,
        text.substring(start, end),
        text.substring(Math.max(0, start - CONTEXT), start),
        text.substring(end, Math.min(text.length(), end + CONTEXT)));
  }
}
