package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom either side names in one part.
 *
 * @param role what they are called, such as "lender"; a plural where they are persons
 * @param names one of either side, left first; none where they name the same or nobody
 * @param persons whether what is said of one can't be said of the other
 */
public record Apart(String role, List<String> names, boolean persons) {

  private static final Pattern BARE =
      Pattern.compile(
          "(?i)the (?:government|state|authorities|party|company|ministers|committee|union"
              + "|leadership|bank|council|court|army)");

  public static final Apart NOBODY = new Apart("", List.of(), false);

  public Apart {
    names = List.copyOf(names);
  }

  /** Whether the two name the same, or one names nobody. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether the words name a kind of body only. */
  public static boolean isBare(String name) {
    return BARE.matcher(name).matches();
  }
}
