package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.source.LineRange;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Fit;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.pdf.type.TextStyle;

/**
 * The paragraphs of one source: numbers hanging left, every fifth line numbered on the right, words
 * explained below the paragraph that brings them.
 */
final class PassageLayout {

  private static final int NUMBERED = 5;
  private static final float BETWEEN = 5;

  private final Style style;
  private final TextStyle text;
  private final float indent;
  private final float width;
  private final float gutter;
  private final List<Flow> paragraphs = new ArrayList<>();
  private final List<LineMap.Entry> entries = new ArrayList<>();
  private int lineCount;

  /**
   * @param indent room for paragraph numbers, in points
   * @param width of the text itself
   * @param gutter from the left edge to the right edge of line numbers
   */
  PassageLayout(Style style, TextStyle text, float indent, float width, float gutter) {
    this.style = style;
    this.text = text;
    this.indent = indent;
    this.width = width;
    this.gutter = gutter;
  }

  LaidSource lay(Tag section, PrintedSource source) {
    List<List<Gloss>> glosses = source.glossesByParagraph();
    for (int i = 0; i < glosses.size(); i++) {
      Flow paragraph = add(section.child(Role.P), source, i + 1);
      Flow note = GlossNote.flow(style, section, glosses.get(i), noteWidth()).indented(indent);
      paragraphs.add(paragraph.bound(note).below(i == 0 ? 0 : style.scaled(BETWEEN)));
    }
    return new LaidSource(Flow.join(paragraphs), entries);
  }

  /** No line numbers stand beside a note, so that it may take their room. */
  private float noteWidth() {
    return Math.min(gutter - indent, style.lineLength());
  }

  private Flow add(Tag tag, PrintedSource source, int number) {
    PrintedParagraph paragraph = source.paragraphs().get(number - 1);
    List<Span> spans = spans(paragraph);
    List<Line> lines = Paragraph.lines(spans, width, Fit.RAGGED);
    Flow flow = Prose.flow(tag.child(Role.SPAN), lines, text).indented(indent);
    List<Slice> slices = new ArrayList<>(flow.slices());
    for (int i = 0; i < slices.size(); i++) {
      slices.set(i, slices.get(i).with(lineNumber(lineCount + i + 1)));
    }
    slices.set(0, slices.get(0).after(number(tag, number)));
    record(source.letter(), number, paragraph, spans, lines);
    lineCount += lines.size();
    return new Flow(slices);
  }

  /** One span a sentence; whatever stands before its words in the span is a cut or a space. */
  private List<Span> spans(PrintedParagraph paragraph) {
    List<Span> spans = new ArrayList<>();
    for (PrintedSentence sentence : paragraph.sentences()) {
      String space = spans.isEmpty() ? "" : " ";
      String cut = sentence.cutBefore() ? PrintedParagraph.CUT + " " : "";
      spans.add(new Span(space + cut + sentence.text(), text));
    }
    if (paragraph.cutAfter()) {
      spans.add(new Span(" " + PrintedParagraph.CUT, text));
    }
    return spans;
  }

  private Ink number(Tag tag, int number) {
    Tag label = tag.child(Role.SPAN);
    TextStyle bold = style.captionStrong().in(style.lettering().bold());
    Line line = Line.of(number + " ", bold);
    return (canvas, x, top) -> canvas.text(label, line, x, top + text.baseline());
  }

  private Ink lineNumber(int number) {
    if (number % NUMBERED != 0) {
      return Ink.NONE;
    }
    Line line = Line.of(Integer.toString(number), style.caption());
    return (canvas, x, top) -> canvas.note(line, x + gutter - line.width(), top + text.baseline());
  }

  private void record(
      String letter, int number, PrintedParagraph paragraph, List<Span> spans, List<Line> lines) {
    int end = 0;
    for (int i = 0; i < paragraph.sentences().size(); i++) {
      end += spans.get(i).text().length();
      int length = new Span(paragraph.sentences().get(i).text(), text).text().length();
      int start = end - length;
      int from = lineAt(lines, start);
      int to = lineAt(lines, end - 1);
      entries.add(
          new LineMap.Entry(
              new SheetPlace(letter, number, i + 1),
              new LineRange(lineCount + from + 1, lineCount + to + 1),
              lines.subList(from, to).stream().map(line -> line.end() - start).toList()));
    }
  }

  private static int lineAt(List<Line> lines, int offset) {
    int line = 0;
    while (line < lines.size() - 1 && lines.get(line).end() <= offset) {
      line++;
    }
    return line;
  }
}
