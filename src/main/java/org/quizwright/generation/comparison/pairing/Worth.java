package org.quizwright.generation.comparison.pairing;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.ExcerptChoice;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Matters;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.comparison.voice.Voice;

/** How good a task two excerpts make: shared ground, fitting passages, voices worth comparing. */
public final class Worth {

  private static final double LEAST_LIKENESS = 0.02;
  private static final double SECOND_POINT = 2;
  private static final int MOST_SECOND_POINTS = 2;
  private static final double SHARED_NAME = 1;
  private static final int MOST_SHARED_NAMES = 3;
  private static final double LIKENESS = 6;
  private static final double POINT_LIKENESS = 5;
  private static final double WEAKER_SIDE = 0.7;
  private static final double DIFFERENT_CARRIERS = 2;
  private static final double INDEPENDENT = 2;
  private static final double DIFFERENT_STANDING = 1;
  private static final double FACES_AUTHORITY = 4;

  /** Two texts that can't both be right make a class think hardest. */
  private static final double A_QUARREL = 3;

  /** One that any class would ask names a task better than one made up of the texts' words. */
  private static final double A_QUESTION = 1;

  private static final List<Kind> QUARRELS = List.of(Kind.CONFLICT, Kind.DISPUTE);

  private final ExcerptChoice excerpts;
  private final Similarity similarity;
  private final IdentityHashMap<Excerpt, Ground> grounds = new IdentityHashMap<>();

  /** For the matter asked about last. */
  private final IdentityHashMap<Excerpt, Double> worths = new IdentityHashMap<>();

  private @Nullable Matter last;

  /** What an excerpt brings to every pair, found once. */
  private record Ground(List<String> names, Similarity.Vector words, List<Matter> matters) {}

  Worth(ExcerptChoice excerpts, Similarity similarity) {
    this.excerpts = excerpts;
    this.similarity = similarity;
  }

  double of(Point point, Excerpt left, Excerpt right) {
    double one = worth(left, point.matter());
    double other = worth(right, point.matter());
    return WEAKER_SIDE * Math.min(one, other)
        + (1 - WEAKER_SIDE) * Math.max(one, other)
        + POINT_LIKENESS * point.likeness()
        + SECOND_POINT * Math.min(MOST_SECOND_POINTS, others(point, left, right))
        + SHARED_NAME * Math.min(MOST_SHARED_NAMES, common(left, right).size())
        + LIKENESS * likeness(left, right)
        + (QUARRELS.contains(point.matter().kind()) ? A_QUARREL : 0)
        + (point.matter().poles().arePresent() ? A_QUESTION : 0)
        + contrast(left.voice(), right.voice());
  }

  private double worth(Excerpt excerpt, Matter matter) {
    if (!matter.equals(last)) {
      worths.clear();
      last = matter;
    }
    return worths.computeIfAbsent(excerpt, one -> excerpts.worth(one, matter));
  }

  private Ground ground(Excerpt excerpt) {
    return grounds.computeIfAbsent(
        excerpt,
        one ->
            new Ground(
                one.names(),
                similarity.vector(one.lemmas()),
                Matters.ALL.stream().filter(one::isAbout).toList()));
  }

  /** How many other matters both take up. */
  private long others(Point point, Excerpt left, Excerpt right) {
    List<Matter> theirs = ground(right).matters();
    return ground(left).matters().stream()
        .filter(matter -> !matter.equals(point.matter()))
        .filter(theirs::contains)
        .count();
  }

  /** Names of persons, bodies and places that stand in both. */
  public static List<String> shared(Excerpt left, Excerpt right) {
    return shared(left.names(), right.names());
  }

  private static List<String> shared(List<String> mine, List<String> theirs) {
    return mine.stream().filter(theirs::contains).toList();
  }

  private List<String> common(Excerpt left, Excerpt right) {
    return shared(ground(left).names(), ground(right).names());
  }

  private double likeness(Excerpt left, Excerpt right) {
    return ground(left).words().likeness(ground(right).words());
  }

  boolean lacksCommonGround(Excerpt left, Excerpt right) {
    return common(left, right).isEmpty() && likeness(left, right) < LEAST_LIKENESS;
  }

  /** A participant and an authority, in two works of two movements, make the best task. */
  private static double contrast(Voice one, Voice other) {
    List<Standing> standings = List.of(one.standing(), other.standing());
    boolean facing =
        standings.contains(Standing.PARTICIPANT) && standings.contains(Standing.AUTHORITY);
    boolean oneCarrier = one.carrier().id().equals(other.carrier().id());
    return (oneCarrier ? 0 : DIFFERENT_CARRIERS)
        + (one.isIndependentOf(other) ? INDEPENDENT : 0)
        + (one.standing() == other.standing() ? 0 : DIFFERENT_STANDING)
        + (facing ? FACES_AUTHORITY : 0);
  }
}
