package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Voice;

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

  /** Both sides name the same, or one names nobody. */
  public static final Apart NOBODY = new Apart("", List.of(), false);

  public Apart {
    names = List.copyOf(names);
  }

  /** Whether the two name the same, or one names nobody. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** For a level or a chart, without a stop. */
  public String inShort(Pairing pairing) {
    return persons ? general() : named(pairing);
  }

  private String named(Pairing pairing) {
    return "%s names %s as the %s, %s %s"
        .formatted(
            pairing.left().voice().shortName(),
            told(0),
            role,
            pairing.right().voice().shortName(),
            told(1).replaceFirst(",$", ""));
  }

  /** A reader can't tell which government "the government" is. */
  private String told(int side) {
    return isBare(names.get(side))
        ? "“" + names.get(side) + "”, without saying which,"
        : names.get(side);
  }

  /** Whether the words name a kind of body only. */
  public static boolean isBare(String name) {
    return BARE.matcher(name).matches();
  }

  private String general() {
    return "they speak of different %s (%s; %s)".formatted(role, names.get(0), names.get(1));
  }

  /** A whole sentence for an answer. */
  public String sentence(Pairing pairing) {
    if (isEmpty()) {
      return "";
    }
    return persons ? "But " + general() + "." : "But " + named(pairing) + ".";
  }

  /** Where only {@code judge} judges the one named, with the words that do. */
  public String sentence(Pairing pairing, Voice judge, KeyQuote words) {
    return sentence(pairing).replaceFirst("[.]$", "")
        + ", and only "
        + judge.shortName()
        + " passes judgement: "
        + words.inMarks()
        + ".";
  }
}
