package org.quizwright.assembly.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.ChanceAim;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.pool.Candidate;

/** Chooses the questions of a sheet: the cheapest draft that adding, dropping, swapping reaches. */
public final class Chooser {

  private static final int MOST_STEPS = 60;

  private final ToDoubleFunction<SheetDraft> costs;

  /** A draft and what it costs. */
  private record Priced(SheetDraft draft, double cost) {}

  private Chooser(ToDoubleFunction<SheetDraft> costs) {
    this.costs = costs;
  }

  /** Chooses by these aims; {@code seed} decides between drafts that cost the same. */
  public Chooser(List<Aim> aims, long seed) {
    this(remembered(cost(aims, new ChanceAim(seed))));
  }

  /** This chooser, with one more thing to aim at. */
  public Chooser and(Aim more) {
    return new Chooser(draft -> costs.applyAsDouble(draft) + more.cost(draft));
  }

  /** Searches with more or less paper come by the same drafts again and again. */
  private static ToDoubleFunction<SheetDraft> remembered(ToDoubleFunction<SheetDraft> costs) {
    Map<List<Candidate>, Double> known = new LinkedHashMap<>();
    return draft -> known.computeIfAbsent(draft.candidates(), key -> costs.applyAsDouble(draft));
  }

  private static ToDoubleFunction<SheetDraft> cost(List<Aim> aims, Aim last) {
    return draft -> {
      double cost = 0;
      for (Aim aim : aims) {
        cost += aim.cost(draft);
      }
      return cost + last.cost(draft);
    };
  }

  /**
   * The best draft found from {@code start} on.
   *
   * @param fixed these are in it whatever they cost
   */
  public SheetDraft choose(SheetDraft start, List<Candidate> candidates, List<Candidate> fixed) {
    SheetDraft best = start;
    double cost = cost(best);
    for (int step = 0; step < MOST_STEPS; step++) {
      Priced next = next(new Priced(best, cost), candidates, fixed);
      if (next.cost() >= cost) {
        return best;
      }
      best = next.draft();
      cost = next.cost();
    }
    return best;
  }

  /** With a question more as long as that gains; there are many more ways to change one. */
  private Priced next(Priced from, List<Candidate> candidates, List<Candidate> fixed) {
    Optional<Priced> larger =
        priced(additions(from.draft(), absent(from.draft(), candidates)))
            .findFirst()
            .filter(priced -> priced.cost() < from.cost());
    return larger.orElseGet(
        () -> priced(changes(from.draft(), candidates, fixed)).findFirst().orElse(from));
  }

  /** The cheapest of some drafts, the best first; each is counted once, since that takes long. */
  public List<SheetDraft> cheapest(List<SheetDraft> drafts, int most) {
    return priced(drafts).limit(most).map(Priced::draft).toList();
  }

  private Stream<Priced> priced(List<SheetDraft> drafts) {
    return drafts.stream()
        .map(draft -> new Priced(draft, cost(draft)))
        .sorted(Comparator.comparingDouble(Priced::cost));
  }

  /** What all aims together find wrong with the draft; 0 is perfect. */
  public double cost(SheetDraft draft) {
    return costs.applyAsDouble(draft);
  }

  /** What one question more, less or changed makes of a draft. */
  public static List<SheetDraft> moves(
      SheetDraft from, List<Candidate> candidates, List<Candidate> fixed) {
    List<SheetDraft> moves = new ArrayList<>(additions(from, absent(from, candidates)));
    moves.addAll(changes(from, candidates, fixed));
    return moves;
  }

  private static List<SheetDraft> changes(
      SheetDraft from, List<Candidate> candidates, List<Candidate> fixed) {
    List<Candidate> absent = absent(from, candidates);
    List<SheetDraft> changes = new ArrayList<>();
    for (Candidate candidate : from.candidates()) {
      if (!fixed.contains(candidate)) {
        SheetDraft less = from.without(candidate);
        changes.add(less);
        changes.addAll(additions(less, absent));
      }
    }
    return changes;
  }

  private static List<Candidate> absent(SheetDraft from, List<Candidate> candidates) {
    return candidates.stream().filter(candidate -> !from.holds(candidate.question().id())).toList();
  }

  private static List<SheetDraft> additions(SheetDraft start, List<Candidate> more) {
    return more.stream().map(start::with).toList();
  }
}
