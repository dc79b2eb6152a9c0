package org.quizwright.assembly.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Takes questions off a draft and finds others for their place; what isn't named stays. */
final class Replacement {

  // As much as a question that answers another: no sheet may get worse by that.
  private static final double UNBEARABLE = 50;

  private final Chooser chooser;
  private final Predicate<SheetDraft> fits;
  private final List<Candidate> free;
  private SheetDraft draft;

  /**
   * {@code draft} is what stands on the sheet, {@code free} what else could.
   *
   * @param fits whether a draft takes no more pages than a sheet should
   */
  Replacement(Chooser chooser, Predicate<SheetDraft> fits, List<Candidate> free, SheetDraft draft) {
    this.chooser = chooser;
    this.fits = fits;
    this.free = new ArrayList<>(free);
    this.draft = draft;
  }

  /** Leaves {@code dropped} out and replaces {@code swapped} in turn, then fills what is free. */
  SheetDraft of(List<Candidate> dropped, Map<Integer, Candidate> numbers, List<Integer> swapped) {
    dropped.forEach(candidate -> draft = draft.without(candidate));
    Map<Integer, Candidate> now = new LinkedHashMap<>(numbers);
    for (int number : swapped) {
      now.put(number, swap(number, Objects.requireNonNull(now.get(number))));
    }
    return dropped.isEmpty() ? draft : filled();
  }

  /** The best that goes with the rest; one that needs another page only if there is no other. */
  private Candidate swap(int number, Candidate old) {
    SheetDraft rest = draft.without(old);
    List<Candidate> others =
        byCost(rest, candidate -> candidate.part() == old.part())
            .filter(other -> chooser.cost(rest.with(other)) - chooser.cost(draft) < UNBEARABLE)
            .toList();
    Candidate other =
        others.stream()
            .filter(candidate -> fits.test(rest.with(candidate)))
            .findFirst()
            .or(() -> others.stream().findFirst())
            .orElseThrow(() -> noOther(number, old));
    free.remove(other);
    draft = rest.with(other);
    return other;
  }

  private static InputException noOther(int number, Candidate old) {
    return new InputException(
        Place.id(old.question().id()),
        "question "
            + number
            + " can't be swapped: the bank has no other question of its part that goes with the rest.",
        "Leave it out with --drop " + number + ", or try another --seed.");
  }

  private SheetDraft filled() {
    Optional<Candidate> more = more();
    while (more.isPresent()) {
      draft = draft.with(more.get());
      free.remove(more.get());
      more = more();
    }
    return draft;
  }

  private Optional<Candidate> more() {
    double before = chooser.cost(draft);
    return byCost(draft, candidate -> true)
        .takeWhile(candidate -> chooser.cost(draft.with(candidate)) < before)
        .filter(candidate -> fits.test(draft.with(candidate)))
        .findFirst();
  }

  private Stream<Candidate> byCost(SheetDraft rest, Predicate<Candidate> which) {
    return free.stream()
        .filter(which)
        .sorted(Comparator.comparingDouble(candidate -> chooser.cost(rest.with(candidate))));
  }
}
