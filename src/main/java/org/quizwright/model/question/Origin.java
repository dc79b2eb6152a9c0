package org.quizwright.model.question;

/**
 * Where a question comes from.
 *
 * @param rule the generator's rule, or empty for a hand-written question
 * @param anchor what the question hangs on (type, rule, evidence); matches new output with old
 *     items
 */
public record Origin(By by, String rule, String anchor) {

  /** Who made it. */
  public enum By {
    GENERATOR,
    AUTHOR,
    IMPORT
  }

  public static Origin author() {
    return new Origin(By.AUTHOR, "", "");
  }
}
