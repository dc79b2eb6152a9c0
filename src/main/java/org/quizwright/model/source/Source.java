package org.quizwright.model.source;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.Checks;

/**
 * One work: its metadata, the files that hold it and its body, passage by passage.
 *
 * @param witnesses the base first
 * @param passages numbered 1, 2, 3 … without a gap
 */
public record Source(
    String id,
    Metadata metadata,
    List<Witness> witnesses,
    List<Passage> passages,
    List<Boilerplate> boilerplate,
    List<Note> notes,
    List<Variant> variants) {

  public Source {
    witnesses = List.copyOf(witnesses);
    passages = List.copyOf(passages);
    boilerplate = List.copyOf(boilerplate);
    notes = List.copyOf(notes);
    variants = List.copyOf(variants);
    for (int i = 0; i < passages.size(); i++) {
      Checks.require(
          passages.get(i).n() == i + 1, "passages of " + id + " aren't numbered in order");
    }
  }

  public Optional<Passage> passage(int n) {
    return n >= 1 && n <= passages.size() ? Optional.of(passages.get(n - 1)) : Optional.empty();
  }

  /**
   * Whether agreement with {@code other} can count as confirmation: no shared affiliation, no
   * citing.
   */
  public boolean isIndependentOf(Source other) {
    String mine = metadata.affiliation();
    boolean together =
        id.equals(other.id) || (!mine.isEmpty() && mine.equals(other.metadata.affiliation()));
    return !together
        && !metadata.cites().contains(other.id)
        && !other.metadata.cites().contains(id);
  }
}
