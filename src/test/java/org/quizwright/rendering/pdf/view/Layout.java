package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.page.Box;
import org.quizwright.rendering.pdf.page.BoxCanvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.pdf.page.Paginator;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Span;

/**
 * A document on its pages, as boxes.
 *
 * @param lineMap the lines of its sources as the key will name them
 */
record Layout(Format format, List<Box> boxes, LineMap lineMap) {

  private static final float GUTTER = 480;

  static Layout of(Worksheet sheet, Variant variant) {
    Setting setting = Setting.of(sheet.course(), sheet.blueprint());
    SheetBody body = SheetBody.of(setting, sheet, variant);
    LineMap lines =
        new LineMap(sheet.blueprint().edition(), sheet.blueprint().paper(), body.entries());
    return of(setting.format(), body.flow(), lines);
  }

  static Layout of(Reader reader) {
    Setting setting = Setting.of(reader.course(), reader.blueprint());
    LineMap none = new LineMap(reader.blueprint().edition(), reader.blueprint().paper(), List.of());
    return of(setting.format(), ReaderBody.of(setting, reader), none);
  }

  private static Layout of(Format format, Flow flow, LineMap lines) {
    return new Layout(format, BoxCanvas.boxes(Paginator.paginate(flow, format), format), lines);
  }

  /** A text as faces of the standard edition show it. */
  static String clean(String text) {
    return new Span(text, Lettering.of(Edition.STANDARD).text()).text();
  }

  /** The whole text of each element. */
  List<String> texts() {
    Map<Tag, StringBuilder> texts = new LinkedHashMap<>();
    for (Box box : boxes) {
      if (box.tag() != null) {
        texts.computeIfAbsent(box.tag(), tag -> new StringBuilder()).append(box.text());
      }
    }
    return texts.values().stream().map(text -> text.toString().strip()).toList();
  }

  /** The lines of text of each source, without the numbers of its paragraphs. */
  List<List<Box>> passages() {
    Map<Tag, List<Box>> sources = new LinkedHashMap<>();
    IdentityHashMap<Tag, Tag> numbers = new IdentityHashMap<>();
    for (Box box : boxes) {
      Tag source = box.outermost(Role.SECTION);
      if (source != null && box.role() == Role.SPAN) {
        Tag number = numbers.computeIfAbsent(box.parent(), paragraph -> box.tag());
        if (number != box.tag()) {
          sources.computeIfAbsent(source, tag -> new ArrayList<>()).add(box);
        }
      }
    }
    return List.copyOf(sources.values());
  }

  /** The note on the right of a line, on its baseline; empty where there is none. */
  String numberBeside(Box line) {
    return boxes.stream()
        .filter(box -> box.kind() == Box.Kind.NOTE && box.page() == line.page())
        .filter(box -> box.left() > line.left() && box.left() - line.right() < GUTTER)
        .filter(box -> box.top() < line.bottom() && box.bottom() > line.top())
        .map(Box::text)
        .findFirst()
        .orElse("");
  }
}
