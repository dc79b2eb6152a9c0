package org.quizwright.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage into sentences; the only authority on where a sentence ends. */
public final class Sentences {

  private Sentences() {}

  /** The sentences of {@code text} in order, without the white space between them. */
  public static List<Span> split(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> spans = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int trimmed = start + text.substring(start, end).stripTrailing().length();
      if (trimmed > start) {
        spans.add(new Span(start, trimmed));
      }
      start = end;
    }
    return spans;
  }
}
