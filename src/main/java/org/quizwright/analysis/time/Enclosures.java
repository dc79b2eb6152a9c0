package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Span;

/**
 * The stretches of a sentence in round brackets and in quotation marks.
 *
 * @param brackets without those that hold the whole sentence
 */
public record Enclosures(List<Span> brackets, List<Span> quotations) {

  /** Those of {@code sentence}. */
  public static Enclosures of(String sentence) {
    List<Span> brackets = new ArrayList<>();
    List<Span> quotations = new ArrayList<>();
    int bracket = -1;
    int quotation = -1;
    for (int i = 0; i < sentence.length(); i++) {
      switch (sentence.charAt(i)) {
        case '(' -> bracket = i;
        case ')' -> bracket = closed(brackets, bracket, i);
        case '“' -> quotation = i;
        case '”' -> quotation = closed(quotations, quotation, i);
        case '"' -> quotation = quotation < 0 ? i : closed(quotations, quotation, i);
        default -> {}
      }
    }
    closed(quotations, quotation, sentence.length());
    brackets.removeIf(span -> span.start() == 0);
    return new Enclosures(List.copyOf(brackets), List.copyOf(quotations));
  }

  /** No bracket or mark is open afterwards. */
  private static int closed(List<Span> spans, int open, int close) {
    if (open >= 0) {
      spans.add(new Span(open, close));
    }
    return -1;
  }

  /** Whether it stands in round brackets. */
  public boolean bracket(Span span) {
    return holds(brackets, span);
  }

  /** Whether it stands in quotation marks. */
  public boolean quote(Span span) {
    return holds(quotations, span);
  }

  private static boolean holds(List<Span> spans, Span inner) {
    return spans.stream()
        .anyMatch(span -> span.start() <= inner.start() && inner.end() <= span.end());
  }
}
