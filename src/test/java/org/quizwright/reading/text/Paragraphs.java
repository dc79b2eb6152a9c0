package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;

/** Paragraphs for tests: prose without a heading, one a line. */
final class Paragraphs {

  private Paragraphs() {}

  static List<Paragraph> of(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      int line = paragraphs.size() + 1;
      LineRange lines = new LineRange(line, line);
      paragraphs.add(new Paragraph(null, text, Passage.Kind.PROSE, lines, false, null));
    }
    return paragraphs;
  }

  static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }
}
