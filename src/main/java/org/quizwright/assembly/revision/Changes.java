package org.quizwright.assembly.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.copyfitting.Trial;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Selection;

/** What a teacher wants changed on a printed sheet, by the numbers printed on it. */
public record Changes(Trial printed, List<Candidate> candidates) {

  /** The draft of the changed sheet; throws {@link InputException} for numbers it can't have. */
  public SheetDraft apply(SentenceIndex index, Chooser chooser, Predicate<SheetDraft> fits) {
    Selection selection = printed.sheet().blueprint().selection();
    Map<Integer, Candidate> numbers = numbers();
    List<Finding> findings = new ArrayList<>();
    selection.changed().forEach(number -> check(number, numbers, findings));
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
    List<Candidate> dropped = selection.dropped().stream().map(numbers::get).toList();
    SheetDraft draft = SheetDraft.of(index, List.copyOf(numbers.values()));
    return new Replacement(chooser, fits, free(draft), draft)
        .of(dropped, numbers, selection.swapped());
  }

  /** A comparison that is printed shortened isn't free to come a second time. */
  private List<Candidate> free(SheetDraft draft) {
    return candidates.stream()
        .filter(candidate -> !draft.holds(candidate.question().id()))
        .toList();
  }

  private Map<Integer, Candidate> numbers() {
    Map<Integer, Candidate> numbers = new LinkedHashMap<>();
    printed
        .sheet()
        .items()
        .forEach(
            item ->
                printed.draft().candidates().stream()
                    .filter(candidate -> candidate.question().equals(item.question()))
                    .forEach(candidate -> numbers.put(item.number(), candidate)));
    return numbers;
  }

  private void check(int number, Map<Integer, Candidate> numbers, List<Finding> findings) {
    Selection selection = printed.sheet().blueprint().selection();
    Candidate candidate = numbers.get(number);
    if (candidate == null) {
      findings.add(
          wrong(
              "the sheet has no question " + number + ".",
              "Its questions are numbered 1 to " + numbers.size() + "; see them with --dry-run."));
    } else if (selection.pinned().contains(candidate.question().id())) {
      findings.add(
          wrong(
              "question " + number + " is pinned: it can't be dropped or swapped.",
              "Leave " + candidate.question().id() + " out of --pin."));
    } else if (selection.dropped().contains(number) && selection.swapped().contains(number)) {
      findings.add(
          wrong("question " + number + " is both dropped and swapped.", "Say one of the two."));
    }
  }

  private Finding wrong(String message, String remedy) {
    return Finding.error(Place.id(printed.sheet().theme().id()), message, remedy);
  }
}
