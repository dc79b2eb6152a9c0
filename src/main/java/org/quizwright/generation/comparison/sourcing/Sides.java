package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

/**
 * The two voices of a comparison as the notes above them place them.
 *
 * @param remarks what the author of the course remarks on words of either
 */
public record Sides(Pairing pairing, Placed left, Placed right, List<EditorNote> remarks) {

  private static final Pattern BODY =
      Pattern.compile(
          "\\ban? (\\p{Lu}\\p{L}+) (?:organi[sz]ation|party|movement|league|group|body|union)\\b");

  public Sides {
    remarks = List.copyOf(remarks);
  }

  /** Places both. */
  public static Sides of(Pairing pairing, Facts facts, String topic) {
    @Nullable HistoricalDate period = facts.theme().period();
    boolean apart = pairing.isIndependent() && !areOfOneView(pairing);
    boolean quarrel = pairing.point().matter().kind().isSplit();
    return new Sides(
        pairing,
        Placed.of(pairing.left(), pairing.right(), period, topic, apart, quarrel),
        Placed.of(pairing.right(), pairing.left(), period, topic, apart, quarrel),
        facts.model().course().notes());
  }

  /** The remarks on words that are printed of one side. */
  public List<EditorNote> remarksOn(Excerpt excerpt) {
    return remarks.stream()
        .filter(note -> note.source().equals(excerpt.voice().carrier().id()))
        .filter(note -> excerpt.text().contains(note.exact()))
        .toList();
  }

  /** What is printed of one side, without the words that somebody remarked on. */
  public String unremarked(Excerpt excerpt) {
    String text = excerpt.text();
    for (EditorNote note : remarksOn(excerpt)) {
      text = text.replace(note.exact(), "");
    }
    return text;
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
