package org.quizwright.generation.comparison.matter;

import java.util.regex.Pattern;

/**
 * Words that answer a question in one way, and words that answer it in the other.
 *
 * @param affirms what whoever says yes does, in our own words, no wider than the words of either
 *     pattern; goes on from a name
 * @param denies the same of whoever says no
 */
public record Poles(Pattern yes, Pattern no, String affirms, String denies) {

  /** How a sentence answers. */
  public enum Side {
    YES,
    NO,
    NEITHER
  }

  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** Of a matter that only its words and a "not" tell apart. */
  public static final Poles NONE = new Poles(NEVER, NEVER, "", "");

  /** Patterns for either answer, whatever the case of their letters. */
  public static Poles of(String yes, String no, String affirms, String denies) {
    return new Poles(Pattern.compile("(?i)" + yes), Pattern.compile("(?i)" + no), affirms, denies);
  }

  /** Whether there are any. */
  public boolean arePresent() {
    return !equals(NONE);
  }

  /** What is asked or passed on answers nothing. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\?[”’\"]?$|\\b(?:is|are) said (?:that|to)\\b"
              + "|\\b(?:maintained|declared|claimed) that\\b|\\bwitnesses\\b[^.]*\\bsaid\\b|^Whether\\b|\\bdisputed\\b");

  /** A "no" weighs more than the words that it denies. */
  public Side of(String text) {
    if (OPEN.matcher(text).find()) {
      return Side.NEITHER;
    }
    if (no.matcher(text).find()) {
      return Side.NO;
    }
    return yes.matcher(text).find() ? Side.YES : Side.NEITHER;
  }

  /** Whether the two answer in different ways. */
  public boolean part(String one, String other) {
    Side mine = of(one);
    Side theirs = of(other);
    return mine != Side.NEITHER && theirs != Side.NEITHER && mine != theirs;
  }
}
