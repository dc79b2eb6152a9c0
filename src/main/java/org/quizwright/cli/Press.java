package org.quizwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.LessonPlanner;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** Prints one theme: everything is made in memory first, then written. */
final class Press {

  private final OpenCourse course;
  private final Console console;
  private boolean clean = true;

  Press(OpenCourse course, Console console) {
    this.course = course;
    this.console = console;
  }

  /** Whether no question had to be left out for an error. */
  boolean isClean() {
    return clean;
  }

  /**
   * The files of a theme by name; the key first, so that no sheet lies beside one that is older.
   */
  Map<String, byte[]> print(Blueprint blueprint) {
    ContentModel content = course.content();
    Assembled sheet =
        SheetAssembler.assemble(
            content, sound(bank(blueprint.theme())), blueprint, WorksheetPdf::pages);
    Map<String, byte[]> sheets = new LinkedHashMap<>();
    List<LineMap> lines = new ArrayList<>();
    for (Variant variant : sheet.variants()) {
      sheets.put(
          "worksheet-v" + variant.number() + ".pdf",
          bytes(out -> lines.add(WorksheetPdf.render(sheet.worksheet(), variant, out))));
    }
    AnswerKey key = key(content, sheet, List.of(lines.get(0)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("answer-key.docx", bytes(out -> AnswerKeyDocx.render(key, out)));
    files.put("answer-key.json", AnswerKeyJson.write(key).getBytes(StandardCharsets.UTF_8));
    files.putAll(sheets);
    if (!sheet.worksheet().theme().isWholeCourse()) {
      files.put("reader.pdf", bytes(out -> ReaderPdf.render(sheet.reader(), out)));
    }
    return files;
  }

  /** The bank without questions that are in error: their key could be wrong on paper. */
  QuestionBank sound(QuestionBank bank) {
    return bank.withQuestions(bank.questions().stream().filter(this::isSound).toList());
  }

  private boolean isSound(Question question) {
    List<Finding> errors =
        QuestionChecks.check(question, course.sources()).stream().filter(Finding::isError).toList();
    errors.forEach(error -> console.say("left out: " + error));
    clean &= errors.isEmpty();
    return errors.isEmpty();
  }

  QuestionBank bank(String theme) {
    return course
        .banks()
        .bank(theme)
        .orElseThrow(
            () ->
                new InputException(
                    Place.file(course.folder().banks().resolve(theme + ".json").toString()),
                    "there is no such bank.",
                    "Write it with: generate"));
  }

  /** Lines are the same on every variant: options move, sources don't. */
  private static AnswerKey key(ContentModel content, Assembled sheet, List<LineMap> lines) {
    return key(content, sheet.worksheet(), sheet.variants(), lines);
  }

  static AnswerKey key(
      ContentModel content, Worksheet worksheet, List<Variant> variants, List<LineMap> lines) {
    return new AnswerKey(
        worksheet,
        variants,
        LessonPlanner.plan(content, worksheet),
        lines,
        content.course().notes().stream()
            .filter(note -> note.show() == EditorNote.Show.KEY && isPrinted(note, worksheet))
            .toList());
  }

  private static boolean isPrinted(EditorNote note, Worksheet sheet) {
    return sheet
        .sources()
        .filter(source -> source.source().equals(note.source()))
        .flatMap(source -> source.paragraphs().stream())
        .anyMatch(paragraph -> paragraph.text().contains(note.exact()));
  }

  private static byte[] bytes(Rendering rendering) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      rendering.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Something that writes a whole document. */
  @FunctionalInterface
  private interface Rendering {
    void to(OutputStream out) throws IOException;
  }
}
