package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.Citation;
import org.quizwright.model.source.Passage;

/** Puts the better reading of another file into a passage; its lines stay the base file's. */
final class Emendation {

  private Emendation() {}

  /** The base text's passages, mended as decided. */
  static List<Passage> apply(Copy base, List<Decision> decisions) {
    List<Passage> passages = new ArrayList<>(base.passages());
    for (int i = decisions.size() - 1; i >= 0; i--) {
      if (decisions.get(i).emends()) {
        Locus locus = decisions.get(i).locus();
        int at = locus.passage() - 1;
        passages.set(at, mended(passages.get(at), locus, decisions.get(i).chosen().text()));
      }
    }
    return passages;
  }

  private static Passage mended(Passage passage, Locus locus, String reading) {
    String old = locus.base().text();
    int before = locus.before().length();
    // Where one side has no word at all, the blank before or behind goes or comes with the other.
    boolean blank = old.isEmpty() || reading.isEmpty();
    int from = before == 0 || blank ? before : before + 1;
    String out = blank ? spaced(old, before) : old;
    String in = blank ? spaced(reading, before) : reading;
    int end = from + out.length();
    int shift = in.length() - out.length();
    List<Citation> citations =
        passage.citations().stream()
            .map(c -> c.offset() >= end ? new Citation(c.marker(), c.offset() + shift) : c)
            .toList();
    String text = passage.text().substring(0, from) + in + passage.text().substring(end);
    return new Passage(
        passage.n(),
        passage.heading(),
        text,
        passage.kind(),
        passage.lines(),
        citations,
        passage.question());
  }

  private static String spaced(String words, int before) {
    return words.isEmpty() ? "" : before == 0 ? words + " " : " " + words;
  }
}
