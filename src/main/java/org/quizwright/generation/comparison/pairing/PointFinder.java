package org.quizwright.generation.comparison.pairing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Finds which matters two excerpts both take up, and in which sentences. */
public final class PointFinder {

  private static final double SAME_HEAD = 0.3;
  private static final int HINDSIGHT_YEARS = 5;
  private static final int SCOPE = 4;

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|none|nobody|neither|nor|without|rather than|instead of|although)\\b"
              + "|n['’]t\\b");

  private final Similarity similarity;
  private final IdentityHashMap<Statement, Similarity.Vector> meanings = new IdentityHashMap<>();

  /** For the matter asked about last. */
  private final IdentityHashMap<Excerpt, Part> parts = new IdentityHashMap<>();

  /** For the same. */
  private final IdentityHashMap<Statement, Boolean> negating = new IdentityHashMap<>();

  private @Nullable Matter last;

  /**
   * What an excerpt says on a matter, found once for all its pairs.
   *
   * @param stirs whether it denies or judges, where a matter asks for that
   */
  private record Part(List<Statement> asLeft, List<Statement> asRight, boolean stirs) {

    static Part of(Excerpt excerpt, Matter matter) {
      return new Part(
          excerpt.statements().stream().filter(part -> isAbout(part, matter, 1)).toList(),
          excerpt.statements().stream().filter(part -> isAbout(part, matter, 2)).toList(),
          switch (matter.kind()) {
            case DISPUTE -> matter.poles().arePresent() || isDenied(matter, excerpt);
            case JUDGED -> Stance.isIn(excerpt, matter);
            case CLAIM, ACCOUNT, STANCE, OUTLOOK, CONFLICT -> true;
          });
    }
  }

  PointFinder(Similarity similarity) {
    this.similarity = similarity;
  }

  /** The two sentences on the matter that come nearest to each other. */
  Optional<Point> point(Matter matter, Excerpt left, Excerpt right) {
    if (!matter.equals(last)) {
      parts.clear();
      negating.clear();
      last = matter;
    }
    Part one = parts.computeIfAbsent(left, excerpt -> Part.of(excerpt, matter));
    Part other = parts.computeIfAbsent(right, excerpt -> Part.of(excerpt, matter));
    if (one.asLeft().isEmpty()
        || other.asRight().isEmpty()
        || !bears(matter, left, right, one.stirs(), other.stirs())) {
      return Optional.empty();
    }
    return one.asLeft().stream()
        .flatMap(
            mine ->
                other.asRight().stream()
                    .filter(their -> clash(mine, their, matter))
                    .map(their -> point(matter, mine, their)))
        .max(Comparator.comparingDouble(Point::likeness));
  }

  private static boolean isAbout(Statement statement, Matter matter, int group) {
    boolean outlook = matter.kind() == Kind.OUTLOOK;
    return statement.isAbout(matter) && (!outlook || matter.hasGroup(group, statement.meaning()));
  }

  /** A conflict needs two values, a dispute a "not"; for all else there is nothing to clash. */
  private boolean clash(Statement mine, Statement their, Matter matter) {
    return switch (matter.kind()) {
      case CONFLICT ->
          !Tolls.passesOn(mine)
              && !Tolls.passesOn(their)
              && matter.marks().get(1).stream()
                  .noneMatch(
                      value -> mine.lemmas().contains(value) && their.lemmas().contains(value));
      case DISPUTE ->
          matter.poles().arePresent()
              ? matter.poles().part(mine.exact(), their.exact())
              : !Denials.isSupposed(mine)
                  && !Denials.isSupposed(their)
                  && isNegating(mine, matter) != isNegating(their, matter);
      case CLAIM, ACCOUNT, STANCE, JUDGED, OUTLOOK -> true;
    };
  }

  private Point point(Matter matter, Statement mine, Statement their) {
    boolean named =
        matter.headsIn(mine.meaning()).stream().anyMatch(matter.headsIn(their.meaning())::contains);
    double likeness = meaning(mine).likeness(meaning(their)) + (named ? SAME_HEAD : 0);
    boolean opposed =
        matter.kind() == Kind.CLAIM && isNegating(mine, matter) != isNegating(their, matter);
    return new Point(matter, mine, their, likeness, opposed);
  }

  private Similarity.Vector meaning(Statement statement) {
    return meanings.computeIfAbsent(statement, one -> similarity.vector(one.meaning()));
  }

  private boolean isNegating(Statement statement, Matter matter) {
    return negating.computeIfAbsent(statement, one -> negates(one.exact(), matter));
  }

  /** Whether a "no" or "not" stands just before one of the words that mark the matter. */
  public static boolean negates(String text, Matter matter) {
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

  private static boolean bears(
      Matter matter, Excerpt left, Excerpt right, boolean one, boolean other) {
    return switch (matter.kind()) {
      case STANCE -> areParties(left.voice().standing(), right.voice().standing());
      case DISPUTE -> one || other;
      case OUTLOOK ->
          !right.voice().quoted()
              && Occasion.yearsFrom(left.voice(), right.voice()) >= HINDSIGHT_YEARS;
      case CONFLICT -> !left.voice().carrier().id().equals(right.voice().carrier().id());
      case JUDGED -> one && other;
      case CLAIM, ACCOUNT -> true;
    };
  }

  private static boolean areParties(Standing one, Standing other) {
    return one != other && one != Standing.OBSERVER && other != Standing.OBSERVER;
  }

  private static boolean isDenied(Matter matter, Excerpt excerpt) {
    return excerpt.statements().stream()
        .filter(part -> matter.touches(part.lemmas()))
        .map(Statement::exact)
        .anyMatch(words -> negates(words, matter));
  }
}
