package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.ExcerptChoice;
import org.quizwright.generation.comparison.excerpt.Occasion;
import org.quizwright.generation.comparison.excerpt.ReportedSpeech;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matters;
import org.quizwright.generation.comparison.voice.Copies;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Placement;
import org.quizwright.model.time.HistoricalDate;

/** Finds the pairs of voices that take up one matter, and chooses the best passages of each. */
public final class PairingFinder {

  private static final double THRESHOLD = 4.2;

  /** Of one matter and two voices; the others are near twins of these. */
  private static final int FEW = 30;

  /** Of a theme; with many texts there are hundreds of thousands that nobody would look at. */
  private static final int MOST = 2000;

  private static final Comparator<Pairing> BEST_FIRST =
      Comparator.comparingDouble(Pairing::score).reversed();

  private final Facts facts;
  private final List<Speech> speeches;
  private final ExcerptChoice excerpts;
  private final PointFinder points;
  private final RelationJudge relations;
  private final Worth worth;
  private final IdentityHashMap<Excerpt, Boolean> home = new IdentityHashMap<>();
  private final List<Rejection> copies = new ArrayList<>();

  /** The places of speeches of one year that repeat each other. */
  private final Set<List<Integer>> reprints = new LinkedHashSet<>();

  private final List<Rejection> rejected = new ArrayList<>();

  /** Looks for pairs among the voices of a theme. */
  public PairingFinder(Facts facts) {
    ReportedSpeech reported = new ReportedSpeech(facts);
    Similarity similarity = new Similarity(facts.model().sources());
    this.facts = facts;
    this.speeches =
        originals(new Voices(facts).speeches().stream().map(reported::extended).toList());
    this.excerpts = new ExcerptChoice(facts);
    this.points = new PointFinder(similarity);
    this.relations = new RelationJudge(facts.model());
    this.worth = new Worth(excerpts, similarity);
    for (int i = 0; i < speeches.size(); i++) {
      for (int j = i + 1; j < speeches.size(); j++) {
        if (Copies.are(speeches.get(i), speeches.get(j))) {
          reprints.add(List.of(i, j));
        }
      }
    }
  }

  /** Without those that only repeat an earlier one. */
  private List<Speech> originals(List<Speech> speeches) {
    List<Speech> kept = new ArrayList<>();
    for (Speech speech : speeches) {
      Optional<Speech> original =
          speeches.stream()
              .filter(other -> Occasion.yearsFrom(other.voice(), speech.voice()) > 0)
              .filter(other -> Copies.are(speech, other))
              .findFirst();
      original.ifPresent(
          first ->
              copies.add(
                  new Rejection(
                      "all: " + first.voice().name() + " / " + speech.voice().name(),
                      "a copy of the other",
                      0)));
      if (original.isEmpty()) {
        kept.add(speech);
      }
    }
    return kept;
  }

  /** Pairs above the threshold, the best first. */
  public List<Pairing> pairings() {
    rejected.clear();
    rejected.addAll(copies);
    List<Pairing> kept = new ArrayList<>();
    Stream.of(
            Matters.ALL,
            Conflicts.in(facts.model()),
            Doings.in(speeches, facts),
            Tolls.in(speeches, facts),
            Clashes.in(speeches, facts),
            Denials.in(speeches, facts),
            Refutations.in(speeches))
        .flatMap(List::stream)
        .forEach(matter -> add(matter, kept));
    return best(kept, MOST);
  }

  private static List<Pairing> best(List<Pairing> pairings, int most) {
    return pairings.stream().sorted(BEST_FIRST).limit(most).toList();
  }

  /** What the last search turned down, and why. */
  public List<Rejection> rejected() {
    return List.copyOf(rejected);
  }

  private void add(Matter matter, List<Pairing> kept) {
    List<List<Excerpt>> about =
        speeches.stream().map(speech -> excerpts.best(speech, matter)).toList();
    for (int i = 0; i < about.size(); i++) {
      for (int j = i + 1; j < about.size(); j++) {
        if (!about.get(i).isEmpty() && !about.get(j).isEmpty()) {
          kept.addAll(best(matter, i, about.get(i), j, about.get(j)));
        }
      }
      if (kept.size() > 2 * MOST) {
        List<Pairing> best = best(kept, MOST);
        kept.clear();
        kept.addAll(best);
      }
    }
  }

  private List<Pairing> best(Matter matter, int i, List<Excerpt> one, int j, List<Excerpt> other) {
    if (reprints.contains(List.of(i, j))) {
      rejected.add(new Rejection(label(matter, one, other), "a copy of the other", 0));
      return List.of();
    }
    return best(matter, one, other);
  }

  private static String label(Matter matter, List<Excerpt> one, List<Excerpt> other) {
    return matter.id() + ": " + one.get(0).voice().name() + " / " + other.get(0).voice().name();
  }

  /** The earlier text stands on the left. */
  private List<Pairing> best(Matter matter, List<Excerpt> one, List<Excerpt> other) {
    boolean turn = Occasion.yearsFrom(one.get(0).voice(), other.get(0).voice()) < 0;
    List<Excerpt> left = turn ? other : one;
    List<Excerpt> right = turn ? one : other;
    List<Excerpt> theirs = before(right, left.get(0).voice());
    List<Pairing> all =
        before(left, right.get(0).voice()).stream()
            .flatMap(
                mine -> theirs.stream().flatMap(their -> pairing(matter, mine, their).stream()))
            .sorted(BEST_FIRST)
            .limit(FEW)
            .toList();
    List<Pairing> kept = all.stream().filter(pairing -> pairing.score() >= THRESHOLD).toList();
    if (kept.isEmpty()) {
      reject(matter, left, right, all);
    }
    return kept;
  }

  /** Without what the voice can't have known. */
  private static List<Excerpt> before(List<Excerpt> excerpts, Voice voice) {
    return excerpts.stream()
        .filter(excerpt -> !Occasion.isPastKnowledgeOf(excerpt, voice))
        .toList();
  }

  private void reject(Matter matter, List<Excerpt> left, List<Excerpt> right, List<Pairing> all) {
    String reason =
        all.isEmpty()
            ? obstacle(matter, left.get(0), right.get(0)).orElse("no two sentences on it meet")
            : "score below " + THRESHOLD;
    double score = all.isEmpty() ? 0 : all.get(0).score();
    rejected.add(new Rejection(label(matter, left, right), reason, score));
  }

  private Optional<Pairing> pairing(Matter matter, Excerpt left, Excerpt right) {
    if (areOne(left, right).isPresent() || clash(matter, left, right).isPresent()) {
      return Optional.empty();
    }
    return points
        .point(matter, left, right)
        .map(
            point ->
                new Pairing(
                    point,
                    left,
                    right,
                    Worth.shared(left, right),
                    relations.judge(point, left, right),
                    worth.of(point, left, right)));
  }

  /** What forbids the comparison, whatever the two say. */
  private Optional<String> obstacle(Matter matter, Excerpt left, Excerpt right) {
    return areOne(left, right)
        .or(
            () ->
                Occasion.maySpeakOfOneTime(left, right)
                    ? clash(matter, left, right)
                    : Optional.of("different times"));
  }

  private static Optional<String> areOne(Excerpt left, Excerpt right) {
    if (left.voice().name().equals(right.voice().name())) {
      return Optional.of("one voice");
    }
    boolean apart = !left.voice().carrier().id().equals(right.voice().carrier().id());
    return apart || !left.overlaps(right) ? Optional.empty() : Optional.of("one stretch of text");
  }

  /** What sets apart two whose time is one. */
  private Optional<String> clash(Matter matter, Excerpt left, Excerpt right) {
    @Nullable HistoricalDate period = facts.theme().period();
    boolean forecast =
        Occasion.isForecast(left.voice(), period) != Occasion.isForecast(right.voice(), period);
    if (forecast && matter.kind() != Matter.Kind.OUTLOOK) {
      return Optional.of("one foretells what the other tells");
    }
    boolean quarrel = matter.kind() == Matter.Kind.CONFLICT || matter.kind() == Matter.Kind.DISPUTE;
    boolean home = isAtHome(left) || (isAtHome(right) && !(quarrel && meetElsewhere(left, right)));
    if (!home) {
      return Optional.of("at home in another theme");
    }
    return !quarrel && worth.lacksCommonGround(left, right)
        ? Optional.of("no name and hardly a word in common besides " + matter.id())
        : Optional.empty();
  }

  /** Whether the theme of the left side has both, so that two themes would print one quarrel. */
  private boolean meetElsewhere(Excerpt left, Excerpt right) {
    List<String> there = themes(left).map(Placement::theme).toList();
    return themes(right).map(Placement::secondary).anyMatch(there::contains);
  }

  private Stream<Placement> themes(Excerpt excerpt) {
    return excerpt.statements().stream()
        .flatMap(
            part -> facts.model().placement(part.ref().source(), part.ref().passage()).stream());
  }

  private boolean isAtHome(Excerpt excerpt) {
    return home.computeIfAbsent(
        excerpt,
        one ->
            one.statements().stream()
                .anyMatch(part -> facts.isPrimary(part.ref().source(), part.ref().passage())));
  }
}
