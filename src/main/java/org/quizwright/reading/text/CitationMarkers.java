package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.source.Citation;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Passage;

/** Takes footnote markers out of paragraphs and keeps them as citations. */
public final class CitationMarkers {

  private static final Pattern MARKER = Pattern.compile("\\s?\\[(\\d{1,3})\\]");

  private CitationMarkers() {}

  /**
   * The paragraphs as passages, numbered from 1. A number in brackets is a marker if {@code notes}
   * hold a note of that number, or if there are no notes and the numbers count up.
   */
  public static List<Passage> passages(List<Paragraph> paragraphs, List<Note> notes) {
    List<String> noted = notes.stream().map(Note::marker).toList();
    List<String> known = noted.isEmpty() ? countedUp(paragraphs) : noted;
    List<Passage> passages = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      passages.add(passage(passages.size() + 1, paragraph, known, noted));
    }
    return passages;
  }

  /** The numbers in brackets of a text without notes, if they count up from 1 as markers do. */
  private static List<String> countedUp(List<Paragraph> paragraphs) {
    List<String> found = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      MARKER.matcher(paragraph.text()).results().forEach(marker -> found.add(marker.group(1)));
    }
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).equals(String.valueOf(i + 1))) {
        return List.of();
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private static Passage passage(
      int n, Paragraph paragraph, List<String> known, List<String> noted) {
    StringBuilder text = new StringBuilder();
    List<Citation> citations = new ArrayList<>();
    Matcher matcher = MARKER.matcher(paragraph.text());
    int from = 0;
    while (matcher.find()) {
      if (known.contains(matcher.group(1))) {
        text.append(paragraph.text(), from, matcher.start());
        if (noted.contains(matcher.group(1))) {
          citations.add(new Citation(matcher.group(1), text.length()));
        }
        from = matcher.end();
      }
    }
    text.append(paragraph.text().substring(from));
    return new Passage(
        n,
        paragraph.heading(),
        text.toString(),
        paragraph.kind(),
        paragraph.lines(),
        citations,
        paragraph.question());
  }
}
