package org.quizwright.rendering.pdf.type;

/** Words in one style. */
public record Span(String text, TextStyle style) {

  public Span {
    text = CleanText.of(text, style.face());
  }
}
