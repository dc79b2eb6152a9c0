package org.quizwright.language;

/** A stretch of a text in chars, the end excluded. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + "-" + end);
    }
  }

  /** Asked so often that what Java makes for records is too slow before it is compiled. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The words of {@code text} that it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
