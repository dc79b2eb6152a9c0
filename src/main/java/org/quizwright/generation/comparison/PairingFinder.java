package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;

/** Finds the pairs of voices that speak of one issue, and chooses the best passages of each. */
final class PairingFinder {

  private static final double THRESHOLD = 9;
  private static final int MOST_FOR_TWO_VOICES = 12;
  private static final double LEAST_LIKENESS = 0.01;
  private static final double SAME_POINT = 1;
  private static final double LIKENESS = 10;
  private static final double WEAKER_SIDE = 0.7;
  private static final double DIFFERENT_CARRIERS = 2;
  private static final double FROM_OUTSIDE = 2;
  private static final double INDEPENDENT = 2;
  private static final double DIFFERENT_STANDING = 2;
  private static final double FACES_AUTHORITY = 4;

  private final List<Speech> speeches;
  private final ExcerptChoice excerpts;
  private final Similarity similarity;
  private final RelationJudge relations;

  PairingFinder(Facts facts) {
    ReportedSpeech reported = new ReportedSpeech(facts);
    this.speeches = new Voices(facts).speeches().stream().map(reported::extended).toList();
    this.excerpts = new ExcerptChoice(facts);
    this.similarity = new Similarity(facts.model().sources());
    this.relations = new RelationJudge(facts.model());
  }

  /** Pairs above the threshold, the best first. */
  List<Pairing> pairings() {
    return Issues.ALL.stream()
        .flatMap(issue -> pairings(issue).stream())
        .filter(pairing -> pairing.score() >= THRESHOLD)
        .sorted(Comparator.comparingDouble(Pairing::score).reversed())
        .toList();
  }

  private List<Pairing> pairings(Issue issue) {
    List<List<Excerpt>> about =
        speeches.stream().map(speech -> excerpts.best(speech, issue)).toList();
    List<Pairing> pairings = new ArrayList<>();
    for (int i = 0; i < about.size(); i++) {
      for (int j = i + 1; j < about.size(); j++) {
        pairings.addAll(best(issue, about.get(i), about.get(j)));
      }
    }
    return pairings;
  }

  private List<Pairing> best(Issue issue, List<Excerpt> left, List<Excerpt> right) {
    return left.stream()
        .flatMap(one -> right.stream().flatMap(two -> pairing(issue, one, two).stream()))
        .sorted(Comparator.comparingDouble(Pairing::score).reversed())
        .limit(MOST_FOR_TWO_VOICES)
        .toList();
  }

  private Optional<Pairing> pairing(Issue issue, Excerpt left, Excerpt right) {
    double likeness = similarity.of(left.lemmas(), right.lemmas());
    boolean onePerson = left.voice().name().equals(right.voice().name());
    boolean unlike = likeness < LEAST_LIKENESS || Topic.of(issue, left, right).isEmpty();
    if (onePerson || unlike || left.overlaps(right) || !Occasion.maySpeakOfOneTime(left, right)) {
      return Optional.empty();
    }
    double score =
        strength(issue, left, right)
            + SAME_POINT * samePoints(issue, left, right)
            + LIKENESS * likeness
            + contrast(left, right);
    return Optional.of(new Pairing(issue, left, right, relations.judge(left, right), score));
  }

  /** Words of the issue that both sides use. */
  private static long samePoints(Issue issue, Excerpt left, Excerpt right) {
    return Stream.concat(issue.chief().stream(), issue.related().stream())
        .filter(lemma -> left.lemmas().contains(lemma) && right.lemmas().contains(lemma))
        .count();
  }

  private double strength(Issue issue, Excerpt left, Excerpt right) {
    double one = excerpts.worth(left, issue);
    double other = excerpts.worth(right, issue);
    return WEAKER_SIDE * Math.min(one, other) + (1 - WEAKER_SIDE) * Math.max(one, other);
  }

  /** A participant and an authority, in two works of two movements, make the best task. */
  private static double contrast(Excerpt left, Excerpt right) {
    Voice one = left.voice();
    Voice other = right.voice();
    List<Standing> standings = List.of(one.standing(), other.standing());
    boolean facing =
        standings.contains(Standing.PARTICIPANT) && standings.contains(Standing.AUTHORITY);
    boolean oneCarrier = one.carrier().id().equals(other.carrier().id());
    return (oneCarrier ? 0 : DIFFERENT_CARRIERS)
        + (!oneCarrier && one.quoted() != other.quoted() ? FROM_OUTSIDE : 0)
        + (one.isIndependentOf(other) ? INDEPENDENT : 0)
        + (one.standing() == other.standing() ? 0 : DIFFERENT_STANDING)
        + (facing ? FACES_AUTHORITY : 0);
  }
}
