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
    TextStyle style = span.style();
    Typeface face = Typeface.of(style.face());
    for (int i = 0; i < span.text().length(); i++) {
      float advance = face.advance(span.text(), i) * style.size() / TextStyle.THOUSAND;
      sums[first + i + 1] = sums[first + i] + advance + style.tracking();
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
