package org.quizwright.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.source.Passage.Kind;

/** Tells block quotations from the author's prose. */
final class PassageKinds {

  private static final Pattern MARKERS = Pattern.compile("(\\s?\\[\\d{1,3}\\])+$");

  private PassageKinds() {}

  /** The kind of every paragraph that is still prose. */
  static List<Paragraph> tell(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(PassageKinds::tell).toList();
  }

  private static Paragraph tell(Paragraph paragraph) {
    String text = MARKERS.matcher(paragraph.text()).replaceFirst("");
    boolean quoted = paragraph.kind() == Kind.PROSE && isQuoted(text);
    return quoted ? paragraph.withKind(Kind.QUOTATION) : paragraph;
  }

  /** Whether one quotation fills the paragraph; it may go on in the next. */
  private static boolean isQuoted(String text) {
    if (!text.startsWith("“")) {
      return false;
    }
    int close = text.indexOf('”');
    return close < 0 || close == text.length() - 1;
  }
}
