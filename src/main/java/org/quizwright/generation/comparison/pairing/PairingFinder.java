package org.quizwright.generation.comparison.pairing;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.ExcerptChoice;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.excerpt.ReportedSpeech;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matters;
import org.quizwright.generation.comparison.matter.Poles;
import org.quizwright.generation.comparison.voice.Copies;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Relation;

/** Finds the pairs of voices that take up one matter, and chooses the best passages of each. */
public final class PairingFinder {

  private static final double THRESHOLD = 4.2;

  /** Of one matter and two voices; the others are near twins of these. */
  private static final int FEW = 30;

  /** On one matter; with many texts the others have less to say. */
  private static final int MOST_VOICES = 6;

  private static final Comparator<Pairing> BEST_FIRST =
      Comparator.comparingDouble(Pairing::score).reversed();

  private final Facts facts;
  private final List<Speech> speeches;
  private final ExcerptChoice excerpts;
  private final PointFinder points;
  private final Worth worth;
  private final IdentityHashMap<Excerpt, Boolean> home = new IdentityHashMap<>();
  private final Copies copies;

  /** Looks for pairs among the voices of a theme. */
  public PairingFinder(Facts facts) {
    ReportedSpeech reported = new ReportedSpeech(facts);
    Similarity similarity = new Similarity(facts.model().sources());
    List<Speech> all = new Voices(facts).speeches().stream().map(reported::extended).toList();
    this.facts = facts;
    this.copies = new Copies(all);
    this.speeches =
        all.stream()
            .filter(speech -> original(speech).isEmpty())
            // Our sentences speak of one person.
            .filter(speech -> !speech.voice().name().contains(" and "))
            .toList();
    this.excerpts = new ExcerptChoice(facts);
    this.points = new PointFinder(similarity);
    this.worth = new Worth(excerpts, similarity);
  }

  /** What a later speech only repeats. */
  private Optional<Speech> original(Speech speech) {
    return copies.of(speech).stream()
        .filter(other -> Occasion.yearsFrom(other.voice(), speech.voice()) > 0)
        .findFirst();
  }

  /** Pairs above the threshold, the best first. */
  public List<Pairing> pairings() {
    return Stream.of(Matters.ALL, Tolls.in(speeches, facts), Denials.in(speeches))
        .flatMap(List::stream)
        .flatMap(matter -> pairings(matter).stream())
        .sorted(BEST_FIRST)
        .toList();
  }

  /** Of two voices each, among the few that have most to say on either answer. */
  private List<Pairing> pairings(Matter matter) {
    Map<Poles.Side, List<Told>> told =
        speeches.stream()
            .map(speech -> new Told(speech, excerpts.best(speech, matter)))
            .filter(each -> !each.excerpts().isEmpty())
            .sorted(comparingDouble((Told each) -> each.worth(excerpts, matter)).reversed())
            .collect(groupingBy(each -> each.side(matter), LinkedHashMap::new, toList()));
    List<Told> few =
        told.values().stream()
            .flatMap(each -> each.stream().limit(MOST_VOICES))
            .sorted(comparingInt(each -> speeches.indexOf(each.speech())))
            .toList();
    List<Pairing> kept = new ArrayList<>();
    for (int i = 0; i < few.size(); i++) {
      for (Told other : few.subList(i + 1, few.size())) {
        if (!copies.of(few.get(i).speech()).contains(other.speech())) {
          kept.addAll(best(matter, few.get(i).excerpts(), other.excerpts()));
        }
      }
    }
    return kept;
  }

  /** The passages of one voice on a matter, the best first. */
  private record Told(Speech speech, List<Excerpt> excerpts) {

    double worth(ExcerptChoice choice, Matter matter) {
      return choice.worth(excerpts.get(0), matter);
    }

    Poles.Side side(Matter matter) {
      return excerpts.get(0).statements().stream()
          .map(part -> matter.poles().of(part.exact()))
          .filter(side -> side != Poles.Side.NEITHER)
          .findFirst()
          .orElse(Poles.Side.NEITHER);
    }
  }

  /** The earlier text stands on the left. */
  private List<Pairing> best(Matter matter, List<Excerpt> one, List<Excerpt> other) {
    boolean turn = Occasion.yearsFrom(one.get(0).voice(), other.get(0).voice()) < 0;
    List<Excerpt> left = turn ? other : one;
    List<Excerpt> right = turn ? one : other;
    return left.stream()
        .flatMap(mine -> right.stream().flatMap(their -> pairing(matter, mine, their).stream()))
        .sorted(BEST_FIRST)
        .limit(FEW)
        .filter(pairing -> pairing.score() >= THRESHOLD)
        .toList();
  }

  private Optional<Pairing> pairing(Matter matter, Excerpt left, Excerpt right) {
    if (areOne(left, right) || clash(matter, left, right)) {
      return Optional.empty();
    }
    return points
        .point(matter, left, right)
        .map(
            point ->
                new Pairing(point, left, right, relation(matter), worth.of(point, left, right)));
  }

  private static Relation relation(Matter matter) {
    return switch (matter.kind()) {
      case CONFLICT -> Relation.CONTRADICT;
      case DISPUTE -> Relation.DIFFER_IN_STANCE;
      case CLAIM -> Relation.AGREE;
      case ACCOUNT -> Relation.ONE_ADDS;
    };
  }

  /** Whether one voice speaks on both sides, or one stretch of text is printed twice. */
  private static boolean areOne(Excerpt left, Excerpt right) {
    boolean apart = !left.voice().carrier().id().equals(right.voice().carrier().id());
    return left.voice().name().equals(right.voice().name()) || (!apart && left.overlaps(right));
  }

  /** Whether theme or ground sets them apart, whatever the two say. */
  private boolean clash(Matter matter, Excerpt left, Excerpt right) {
    boolean home = isAtHome(left) || isAtHome(right);
    return !home || (!matter.kind().isSplit() && worth.lacksCommonGround(left, right));
  }

  private boolean isAtHome(Excerpt excerpt) {
    return home.computeIfAbsent(
        excerpt,
        one ->
            one.statements().stream()
                .anyMatch(part -> facts.isPrimary(part.ref().source(), part.ref().passage())));
  }
}
