package org.quizwright.generation.comparison.matter;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/**
 * A question that two voices can both answer, whatever the time and the place.
 *
 * @param name what it is about where the texts have no longer name for it, such as "the protest"
 * @param marks groups of dictionary forms; a sentence is about the matter if it has one of each,
 *     and the first group names what it is about
 * @param asked the groups that the chart's row asks for, so that words which answer it have one of
 *     each; the last where none is said
 * @param poles the two ways in which it may be answered, for a matter known by whole phrases
 */
public record Matter(
    String id,
    Kind kind,
    String name,
    List<List<String>> marks,
    List<Integer> asked,
    Poles poles,
    Frames frames) {

  /** What two voices that take up the matter have in common. */
  public enum Kind {
    /** Both assert the same, unless one of them denies it. */
    CLAIM,
    /** Both tell of it, each what he or she knows. */
    ACCOUNT,
    /** Each answers a question in another way; known by whole phrases. */
    DISPUTE,
    /** They name two numbers for one thing; the second group holds both. */
    CONFLICT;

    /** Whether the two answer in different ways, so that there is nothing that both say. */
    public boolean isSplit() {
      return this == DISPUTE || this == CONFLICT;
    }
  }

  /**
   * Our own words around the matter. {@code {it}} stands for its name in the texts, {@code
   * {people}} for the people concerned; what stands in square brackets is left out where its slot
   * is empty.
   *
   * @param topic what fits after "differ over" and "agree about"
   * @param row what a chart asks of each side
   * @param common what both sides have in common, a whole sentence without its stop
   * @param doer what to call those who do it, such as "lender", in the plural where each side may
   *     tell of another person; empty where nobody need be named
   */
  public record Frames(String topic, String row, String common, String doer) {}

  public Matter {
    marks = marks.stream().map(List::copyOf).toList();
    asked = List.copyOf(asked);
  }

  /** One known by its words. */
  public Matter(
      String id,
      Kind kind,
      String name,
      List<List<String>> marks,
      List<Integer> asked,
      Frames frames) {
    this(id, kind, name, marks, asked, Poles.NONE, frames);
  }

  /** The same, known by phrases. */
  public Matter between(Poles phrases) {
    return new Matter(id, kind, name, marks, asked, phrases, frames);
  }

  /** Whether a text says all of it. */
  public boolean isSaidBy(String text, List<String> lemmas) {
    return poles.arePresent() ? poles.of(text) != Poles.Side.NEITHER : isIn(lemmas);
  }

  /** Groups are parted by {@code |}, words by spaces; those asked for begin with {@code ?}. */
  public static Matter of(Kind kind, String id, String name, String marks, Frames frames) {
    List<String> parts = List.of(marks.split(" \\| "));
    List<Integer> asked =
        IntStream.range(0, parts.size()).filter(i -> parts.get(i).startsWith("?")).boxed().toList();
    List<List<String>> groups =
        parts.stream().map(part -> lemmas(part.replaceFirst("^\\? ", ""))).toList();
    return new Matter(id, kind, name, groups, asked.isEmpty() ? last(parts) : asked, frames);
  }

  private static List<Integer> last(List<String> groups) {
    return List.of(groups.size() - 1);
  }

  /** A dictionary form such as "shilling" may itself look as if it had an ending. */
  private static List<String> lemmas(String words) {
    return Words.list(words).stream()
        .flatMap(word -> Stream.of(word, Lemmas.of(word)))
        .distinct()
        .toList();
  }

  /** Lemmas of the thing itself, any of which names it. */
  public List<String> heads() {
    return marks.get(0);
  }

  /** How many of the groups {@code lemmas} have a word of. */
  public int groupsIn(List<String> lemmas) {
    return (int) marks.stream().filter(group -> !Collections.disjoint(group, lemmas)).count();
  }

  /** Whether those in the part are persons, in the plural, not bodies. */
  public boolean asksForPersons() {
    return frames.doer().endsWith("s");
  }

  /** Whether the lemmas name the thing and say of it what the matter is about. */
  public boolean isIn(List<String> lemmas) {
    return hasGroup(0, lemmas) && groupsIn(lemmas) == marks.size();
  }

  /** Whether the lemmas hold a word of the group of that number. */
  private boolean hasGroup(int number, List<String> lemmas) {
    return !Collections.disjoint(marks.get(number), lemmas);
  }

  /** Whether words of these {@code lemmas} can answer the chart's row. */
  public boolean isAnsweredBy(List<String> lemmas) {
    return asked.stream().allMatch(group -> hasGroup(group, lemmas));
  }

  /** Whether {@code lemmas} have any word of it. */
  public boolean touches(List<String> lemmas) {
    return groupsIn(lemmas) > 0;
  }

  /** The words of the first group that {@code lemmas} have. */
  public List<String> headsIn(List<String> lemmas) {
    return heads().stream().filter(lemmas::contains).toList();
  }
}
