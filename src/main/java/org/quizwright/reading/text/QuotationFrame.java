package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.Passage;

/**
 * Takes away the quotation marks around a text that is one long quotation of one speaker; what
 * stands before it is the standfirst.
 */
final class QuotationFrame {

  /** The quotation must hold this share of the words to be the text itself. */
  private static final double SHARE = 0.6;

  private QuotationFrame() {}

  static List<Paragraph> remove(List<Paragraph> paragraphs) {
    for (int first = 0; first < paragraphs.size(); first++) {
      int last = last(paragraphs, first);
      if (last > first && share(paragraphs, first, last) >= SHARE) {
        return unframed(paragraphs, first, last);
      }
    }
    return paragraphs;
  }

  /** The paragraph that closes what {@code first} opens, or -1 if it opens no frame. */
  private static int last(List<Paragraph> paragraphs, int first) {
    if (!paragraphs.get(first).text().startsWith("“") || depth(paragraphs.get(first)) != 1) {
      return -1;
    }
    for (int i = first + 1; i < paragraphs.size(); i++) {
      int depth = depth(paragraphs.get(i));
      if (depth != 0) {
        return depth == -1 && paragraphs.get(i).text().endsWith("”") ? i : -1;
      }
    }
    return -1;
  }

  private static int depth(Paragraph paragraph) {
    return paragraph.text().chars().map(c -> c == '“' ? 1 : c == '”' ? -1 : 0).sum();
  }

  private static double share(List<Paragraph> paragraphs, int first, int last) {
    return words(paragraphs.subList(first, last + 1)) / (double) words(paragraphs);
  }

  private static int words(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> Prose.words(paragraph.text())).sum();
  }

  private static List<Paragraph> unframed(List<Paragraph> paragraphs, int first, int last) {
    List<Paragraph> bare = new ArrayList<>(paragraphs);
    for (int i = 0; i < first; i++) {
      bare.set(i, bare.get(i).withKind(Passage.Kind.STANDFIRST));
    }
    bare.set(first, bare.get(first).withText(bare.get(first).text().substring(1).strip()));
    String end = bare.get(last).text();
    bare.set(last, bare.get(last).withText(end.substring(0, end.length() - 1).strip()));
    return bare;
  }
}
