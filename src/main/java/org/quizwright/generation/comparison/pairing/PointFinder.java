package org.quizwright.generation.comparison.pairing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Finds which matters two excerpts both take up, and in which sentences. */
public final class PointFinder {

  private static final double SAME_HEAD = 0.3;
  private static final int SCOPE = 4;

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|none|nobody|neither|nor|without|rather than|instead of|although)\\b"
              + "|n['’]t\\b");

  private final Similarity similarity;
  private final IdentityHashMap<Statement, Similarity.Vector> meanings = new IdentityHashMap<>();

  /** For the matter asked about last. */
  private final IdentityHashMap<Excerpt, List<Statement>> parts = new IdentityHashMap<>();

  private @Nullable Matter last;

  PointFinder(Similarity similarity) {
    this.similarity = similarity;
  }

  /** The two sentences on the matter that come nearest to each other. */
  Optional<Point> point(Matter matter, Excerpt left, Excerpt right) {
    if (!matter.equals(last)) {
      parts.clear();
      last = matter;
    }
    List<Statement> theirs = on(matter, right);
    return on(matter, left).stream()
        .flatMap(
            mine ->
                theirs.stream()
                    .filter(their -> meet(mine, their, matter))
                    .map(their -> point(matter, mine, their)))
        .max(Comparator.comparingDouble(Point::likeness));
  }

  /** What an excerpt says on the matter, found once for all its pairs. */
  private List<Statement> on(Matter matter, Excerpt excerpt) {
    return parts.computeIfAbsent(
        excerpt, one -> one.statements().stream().filter(part -> part.isAbout(matter)).toList());
  }

  /** A conflict needs two values, a dispute two answers, a claim nobody who denies it. */
  private static boolean meet(Statement mine, Statement their, Matter matter) {
    return switch (matter.kind()) {
      case CONFLICT, DISPUTE -> matter.poles().part(mine.exact(), their.exact());
      case CLAIM -> negates(mine.exact(), matter) == negates(their.exact(), matter);
      case ACCOUNT -> true;
    };
  }

  private Point point(Matter matter, Statement mine, Statement their) {
    boolean named =
        matter.headsIn(mine.meaning()).stream().anyMatch(matter.headsIn(their.meaning())::contains);
    double likeness = meaning(mine).likeness(meaning(their)) + (named ? SAME_HEAD : 0);
    return new Point(matter, mine, their, likeness);
  }

  private Similarity.Vector meaning(Statement statement) {
    return meanings.computeIfAbsent(statement, one -> similarity.vector(one.meaning()));
  }

  /** Whether a "no" or "not" stands just before one of the words that mark the matter. */
  private static boolean negates(String text, Matter matter) {
    List<String> words = Words.in(text);
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).matches("no|not|never|nobody|none|.*n't"))
        .anyMatch(
            i ->
                words.subList(i, Math.min(words.size(), i + SCOPE)).stream()
                    .map(Lemmas::of)
                    .anyMatch(lemma -> matter.touches(List.of(lemma))));
  }

  /** Whether the words deny something. */
  public static boolean denies(String words) {
    return DENIAL.matcher(words).find();
  }
}
