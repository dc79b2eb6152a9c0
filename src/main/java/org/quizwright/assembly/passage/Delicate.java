package org.quizwright.assembly.passage;

import org.quizwright.model.source.TextRef;

/** Knows the sentences that no sheet prints unless the course author names them. */
public record Delicate(SentenceIndex index) {

  /** Whether the sentence is marked as sensitive and no note of the manifest stands on it. */
  public boolean leavesOut(TextRef ref) {
    return index.model().isSensitive(ref)
        && index.model().course().notes().stream()
            .noneMatch(
                note ->
                    note.source().equals(ref.source()) && index.text(ref).contains(note.exact()));
  }
}
