package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;
import org.quizwright.reading.text.Corroboration;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.Seams;

/**
 * A work's text, established from its files.
 *
 * @param drafts the base first
 * @param witnesses in the same order
 */
public record Text(
    List<Draft> drafts,
    List<Witness> witnesses,
    List<Passage> passages,
    List<Boilerplate> boilerplate,
    List<Note> notes,
    List<Variant> variants,
    List<Finding> findings) {

  /** A copy with this share of the base text's words counts as whole. */
  private static final double WHOLE = 0.9;

  /** Reads a work's files against each other. */
  public static Text of(Work work, Likeness likeness) {
    List<Copy> copies = copies(work.witnesses());
    BaseChoice choice = BaseChoice.of(copies);
    Copy base = choice.base();
    List<Copy> others = copies.stream().filter(copy -> !copy.file().equals(base.file())).toList();
    List<Copy> alike =
        others.stream()
            .filter(copy -> likeness.areCopies(find(work, base), find(work, copy)))
            .toList();
    Collation.Result collated = Collation.of(base, alike, work.names());
    List<Copy> ordered = new ArrayList<>(List.of(base));
    ordered.addAll(others);
    List<Draft> drafts = ordered.stream().map(Copy::draft).toList();
    return new Text(
        drafts,
        witnesses(work, choice, others, likeness),
        collated.passages(),
        drafts.stream().flatMap(draft -> draft.boilerplate().stream()).toList(),
        notes(ordered),
        collated.variants(),
        collated.findings());
  }

  private static List<Copy> copies(List<Draft> drafts) {
    List<Draft> checked =
        drafts.parallelStream()
            .map(draft -> Corroboration.of(draft, Seams.of(without(drafts, draft))))
            .toList();
    return checked.parallelStream().map(draft -> Copy.of(draft, without(checked, draft))).toList();
  }

  private static List<Draft> without(List<Draft> drafts, Draft one) {
    return drafts.stream().filter(draft -> draft != one).toList();
  }

  private static List<Witness> witnesses(
      Work work, BaseChoice choice, List<Copy> others, Likeness likeness) {
    Copy base = choice.base();
    List<Witness> witnesses = new ArrayList<>();
    witnesses.add(new Witness(base.file(), Witness.Role.BASE, 1, choice.reason()));
    for (Copy other : others) {
      boolean whole = other.words().size() >= WHOLE * base.words().size();
      witnesses.add(
          new Witness(
              other.file(),
              whole ? Witness.Role.COPY : Witness.Role.PART,
              likeness.of(find(work, base), find(work, other)),
              ""));
    }
    return witnesses;
  }

  private static Draft find(Work work, Copy copy) {
    return work.witnesses().stream()
        .filter(draft -> draft.file().equals(copy.file()))
        .findFirst()
        .orElseThrow();
  }

  /** The base text's notes, or those of the copy with the most if the base text has none. */
  private static List<Note> notes(List<Copy> ordered) {
    List<Note> notes = ordered.get(0).notes();
    return notes.isEmpty()
        ? ordered.stream()
            .map(Copy::notes)
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of())
        : notes;
  }
}
