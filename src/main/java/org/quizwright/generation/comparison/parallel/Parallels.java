package org.quizwright.generation.comparison.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.pairing.Similarity;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;

/**
 * Finds sentences of two texts that name one person or thing and share further rare words, so that
 * they likely tell of one occasion. What they say of it is for a reader to compare.
 */
public final class Parallels {

  /**
   * Two words of which one stands in two passages of a course of fifty and the other hardly more.
   */
  private static final double TELLING = 1.55;

  /** Beside others such words say which occasion is meant. */
  private static final int FEWEST_BARE_WORDS = 3;

  private final Facts facts;
  private final Similarity similarity;
  private final CommonWords words;
  private final IdentityHashMap<Statement, List<String>> rare = new IdentityHashMap<>();

  private Parallels(Facts facts) {
    this.facts = facts;
    this.similarity = new Similarity(facts.model().sources());
    this.words = new CommonWords(facts, similarity);
  }

  /**
   * Two sentences that likely tell of one occasion.
   *
   * @param topic what both name, such as "Ann Reed" or "the thanks of the Regent"
   */
  public record Parallel(String topic, Statement left, Statement right) {

    boolean shares(Parallel other) {
      return topic.equals(other.topic)
          || Stream.of(left, right)
              .anyMatch(each -> each.equals(other.left) || each.equals(other.right));
    }
  }

  private record Weighed(Parallel parallel, double score) {}

  /** At most {@code most} of a theme, the likeliest first, no sentence and no topic in two. */
  public static List<Parallel> of(Facts facts, int most) {
    return new Parallels(facts).among(new Voices(facts).speeches(), most);
  }

  private List<Parallel> among(List<Speech> speeches, int most) {
    List<Weighed> all = new ArrayList<>();
    for (int i = 0; i < speeches.size(); i++) {
      for (Speech other : speeches.subList(i + 1, speeches.size())) {
        all.addAll(between(speeches.get(i), other));
      }
    }
    all.sort(Comparator.comparingDouble(Weighed::score).reversed());
    List<Parallel> kept = new ArrayList<>();
    for (Weighed each : all) {
      if (kept.size() < most && kept.stream().noneMatch(each.parallel()::shares)) {
        kept.add(each.parallel());
      }
    }
    return List.copyOf(kept);
  }

  private List<Weighed> between(Speech one, Speech other) {
    return one.voice().carrier().id().equals(other.voice().carrier().id())
        ? List.of()
        : one.statements().stream()
            .flatMap(
                mine ->
                    other.statements().stream()
                        .filter(their -> isTaughtHere(mine) || isTaughtHere(their))
                        .filter(their -> mayMeet(mine, their))
                        .flatMap(their -> parallel(mine, their).stream()))
            .toList();
  }

  private boolean isTaughtHere(Statement statement) {
    return facts.isTaughtHere(statement.ref());
  }

  /** Told without a parse, since most pairs have nothing in common. */
  private boolean mayMeet(Statement mine, Statement their) {
    List<String> theirs = rare(their);
    return weight(rare(mine).stream().filter(theirs::contains)) >= TELLING;
  }

  private List<String> rare(Statement statement) {
    return rare.computeIfAbsent(
        statement, one -> one.lemmas().stream().distinct().filter(words::isRare).toList());
  }

  private Optional<Weighed> parallel(Statement mine, Statement their) {
    List<Thing> things = words.things(mine, their);
    List<String> common = words.rare(mine, their);
    boolean firm = things.stream().anyMatch(Thing::tells) || common.size() >= FEWEST_BARE_WORDS;
    if (weight(besideNames(common, things)) < TELLING || !firm) {
      return Optional.empty();
    }
    double lengths = Math.sqrt((double) mine.lemmas().size() * their.lemmas().size());
    double score = weight(common.stream()) / Math.sqrt(lengths);
    String text = mine.exact() + " " + their.exact();
    List<Thing> topic = topic(things, text);
    return topic.isEmpty()
        ? Optional.empty()
        : Optional.of(new Weighed(new Parallel(Thing.together(topic, text), mine, their), score));
  }

  /** A name of several words counts as one of them, the rarest. */
  private Stream<String> besideNames(List<String> rare, List<Thing> things) {
    List<String> second =
        things.stream()
            .filter(Thing::named)
            .flatMap(
                thing ->
                    Words.lemmas(thing.text()).stream()
                        .sorted(Comparator.comparingDouble(similarity::relativeRarity).reversed())
                        .skip(1))
            .toList();
    return rare.stream().filter(lemma -> !second.contains(lemma));
  }

  private double weight(Stream<String> lemmas) {
    return lemmas.mapToDouble(similarity::relativeRarity).sum();
  }

  /** One that says enough by itself, or two; a place alone is no topic. */
  private List<Thing> topic(List<Thing> things, String text) {
    List<Thing> firm =
        things.stream()
            .sorted(
                Comparator.comparing(Thing::place)
                    .thenComparing(thing -> !thing.named())
                    .thenComparing(
                        Comparator.comparingDouble((Thing t) -> weight(t.lemmas().stream()))
                            .reversed()))
            .toList();
    if (firm.isEmpty() || firm.get(0).place()) {
      return List.of();
    }
    Thing first = firm.get(0);
    if (firm.size() == 1) {
      return first.tells() ? firm : List.of();
    }
    boolean belongs = first.isOf(firm.get(1), text) || firm.get(1).isOf(first, text);
    return firm.subList(0, first.tells() && !belongs ? 1 : 2);
  }
}
