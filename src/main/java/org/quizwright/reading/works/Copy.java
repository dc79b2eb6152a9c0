package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Passage;
import org.quizwright.reading.text.Body;
import org.quizwright.reading.text.CitationMarkers;
import org.quizwright.reading.text.CollationWords;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.Seams;

/**
 * One witness, repaired by what the others know.
 *
 * @param words of all passages, as they are compared
 * @param printed the same words as they are printed
 * @param passageOf for every word the number of its passage
 */
record Copy(
    Draft draft,
    List<Passage> passages,
    List<Note> notes,
    List<String> words,
    List<String> printed,
    List<Integer> passageOf) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Copy of(Draft draft, List<Draft> others) {
    List<Note> notes = draft.notes();
    List<Passage> passages = CitationMarkers.passages(Body.repair(draft, Seams.of(others)), notes);
    List<String> words = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    List<Integer> passageOf = new ArrayList<>();
    for (Passage passage : passages) {
      words.addAll(CollationWords.exact(passage.text()));
      for (String word : SPACE.split(passage.text(), -1)) {
        printed.add(word);
        passageOf.add(passage.n());
      }
    }
    return new Copy(draft, passages, notes, words, printed, passageOf);
  }

  /** Where in {@code words} the passage begins; their number for the one behind the last. */
  int firstWord(int passage) {
    int at = Collections.binarySearch(passageOf, passage);
    while (at > 0 && passageOf.get(at - 1) == passage) {
      at--;
    }
    return at < 0 ? words.size() : at;
  }

  String file() {
    return draft.file();
  }
}
