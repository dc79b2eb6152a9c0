package org.quizwright.rendering.pdf.type;

import java.util.List;

/** Measures any stretch of a paragraph at once: advances summed up character by character. */
final class Ruler {

  private final String text;
  private final float[] sums;

  Ruler(List<Span> spans) {
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    this.text = all.toString();
    this.sums = new float[text.length() + 1];
    int at = 0;
    for (Span span : spans) {
      at = measure(span, at);
    }
  }

  private int measure(Span span, int first) {
    float before = sums[first];
    for (int i = 1; i <= span.text().length(); i++) {
      float advance = span.style().width(span.text().substring(Math.max(0, i - 2), i));
      float previous = i == 1 ? 0 : span.style().width(span.text().substring(i - 2, i - 1));
      before += advance - previous;
      sums[first + i] = before;
    }
    return first + span.text().length();
  }

  String text() {
    return text;
  }

  /** The width from one offset to another, in points. */
  float width(int start, int end) {
    return sums[end] - sums[start];
  }
}
