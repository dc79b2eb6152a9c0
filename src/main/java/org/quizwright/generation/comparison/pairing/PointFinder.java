package org.quizwright.generation.comparison.pairing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  PointFinder(Similarity similarity) {
    this.similarity = similarity;
  }

  /** The two sentences on the matter that come nearest to each other. */
  Optional<Point> point(Matter matter, Excerpt left, Excerpt right) {
    if (!bears(matter, left, right)) {
      return Optional.empty();
    }
    return left.statements().stream()
        .filter(mine -> isAbout(mine, matter, 1))
        .flatMap(
            mine ->
                right.statements().stream()
                    .filter(their -> isAbout(their, matter, 2))
                    .filter(their -> clash(mine, their, matter))
                    .map(their -> point(matter, mine, their)))
        .max(Comparator.comparingDouble(Point::likeness));
  }

  private static boolean isAbout(Statement statement, Matter matter, int group) {
    boolean outlook = matter.kind() == Kind.OUTLOOK;
    return statement.isAbout(matter) && (!outlook || matter.hasGroup(group, statement.meaning()));
  }

  /** A conflict needs two values, a dispute a "not"; for all else there is nothing to clash. */
  private static boolean clash(Statement mine, Statement their, Matter matter) {
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
                  && negates(mine.exact(), matter) != negates(their.exact(), matter);
      case CLAIM, ACCOUNT, STANCE, JUDGED, OUTLOOK -> true;
    };
  }

  private Point point(Matter matter, Statement mine, Statement their) {
    boolean named =
        matter.headsIn(mine.meaning()).stream().anyMatch(matter.headsIn(their.meaning())::contains);
    double likeness = similarity.of(mine.meaning(), their.meaning()) + (named ? SAME_HEAD : 0);
    boolean opposed =
        matter.kind() == Kind.CLAIM
            && negates(mine.exact(), matter) != negates(their.exact(), matter);
    return new Point(matter, mine, their, likeness, opposed);
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

  private static boolean bears(Matter matter, Excerpt left, Excerpt right) {
    return switch (matter.kind()) {
      case STANCE -> areParties(left.voice().standing(), right.voice().standing());
      case DISPUTE ->
          matter.poles().arePresent() || isDenied(matter, left) || isDenied(matter, right);
      case OUTLOOK ->
          !right.voice().quoted()
              && Occasion.yearsFrom(left.voice(), right.voice()) >= HINDSIGHT_YEARS;
      case CONFLICT -> !left.voice().carrier().id().equals(right.voice().carrier().id());
      case JUDGED -> Stance.isIn(left, matter) && Stance.isIn(right, matter);
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
