package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

/** The two voices of a comparison as the notes above them place them. */
public record Sides(Pairing pairing, Placed left, Placed right) {

  private static final Pattern BODY =
      Pattern.compile(
          "\\ban? (\\p{Lu}\\p{L}+) (?:organi[sz]ation|party|movement|league|group|body|union)\\b");

  /** Places both. */
  public static Sides of(Pairing pairing, @Nullable HistoricalDate period, String topic) {
    boolean apart = pairing.isIndependent() && !areOfOneView(pairing);
    return new Sides(
        pairing,
        Placed.of(pairing.left(), pairing.right(), period, topic, apart),
        Placed.of(pairing.right(), pairing.left(), period, topic, apart));
  }

  /** Two bodies that the notes call by one word, "a Chartist league": no contrast lies in that. */
  private static boolean areOfOneView(Pairing pairing) {
    List<String> left = views(pairing.left().voice());
    return views(pairing.right().voice()).stream().anyMatch(left::contains);
  }

  private static List<String> views(Voice voice) {
    return BODY.matcher(voice.carrier().metadata().standpoint())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /**
   * The organisation that the notes tie both to; empty where there is none, or only for whoever
   * quotes.
   */
  public String organisation() {
    if (Stream.of(pairing.left(), pairing.right()).anyMatch(side -> side.voice().quoted())) {
      return "";
    }
    List<String> names = organisations();
    return names.size() == 2 && names.get(0).equals(names.get(1)) ? names.get(0) : "";
  }

  /** Of either side that has one, the left first; a paper's own name is none. */
  public List<String> organisations() {
    return Stream.of(pairing.left(), pairing.right())
        .map(side -> side.voice().carrier().metadata())
        .filter(work -> !work.affiliation().equals(work.containerTitle()))
        .map(Metadata::affiliation)
        .filter(name -> !name.isEmpty())
        .map(name -> name.replace('\'', '’'))
        .toList();
  }

  /** What one mark for a difference and one for its effect may be given for. */
  public String contrast() {
    return left.could().equals(right.could())
        ? "%s; %s; each %s.".formatted(left.fact(), right.fact(), left.could())
        : "%s and so %s; %s and so %s."
            .formatted(left.fact(), left.could(), right.fact(), right.could());
  }

  /** When each spoke, as in "Reed wrote in 1844, while Marsh wrote in 1890". */
  public String dates() {
    return left.spoke() + ", while " + right.spoke();
  }
}
