package org.quizwright.generation.comparison.contrast;

import java.util.List;
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
    return persons
        ? general()
        : "for %s it is %s, for %s %s"
            .formatted(
                pairing.left().voice().shortName(),
                names.get(0),
                pairing.right().voice().shortName(),
                names.get(1));
  }

  private String general() {
    return "they speak of different %s (%s; %s), so they agree only in general"
        .formatted(role, names.get(0), names.get(1));
  }

  /** A whole sentence for an answer. */
  public String sentence(Pairing pairing) {
    if (isEmpty()) {
      return "";
    }
    return persons
        ? "But " + general() + "."
        : "But %s names %s as the %s, %s %s."
            .formatted(
                pairing.left().voice().shortName(),
                names.get(0),
                role,
                pairing.right().voice().shortName(),
                names.get(1));
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
