package org.quizwright.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.cli.StagedFolder.Document;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Student;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.pdf.ClassSetPdf;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** Prints one theme for a class: a sheet for each student, and the key to all of them. */
final class ClassPress {

  private final OpenCourse course;
  private final Press press;
  private final List<Student> students;

  ClassPress(OpenCourse course, Press press, List<Student> students) {
    this.course = course;
    this.press = press;
    this.students = List.copyOf(students);
  }

  /** What to write under which name, in the order of publishing: the key before any sheet. */
  Map<String, Document> documents(Blueprint blueprint, boolean separate, Progress progress) {
    QuestionBank bank = press.sound(press.bank(blueprint.theme()));
    Assembled made =
        SheetAssembler.assemble(course.content(), bank, blueprint, WorksheetPdf::pages);
    Worksheet sheet = made.worksheet();
    List<Variant> variants = SheetAssembler.variants(sheet, bank, students.size());
    List<Copy> copies =
        IntStream.range(0, students.size())
            .mapToObj(i -> new Copy(students.get(i), variants.get(i)))
            .toList();
    Map<String, Document> documents = new LinkedHashMap<>(key(sheet, variants));
    if (!sheet.theme().isWholeCourse()) {
      documents.put("reader.pdf", out -> ReaderPdf.render(made.reader(), out));
    }
    ClassSetPdf pdf = new ClassSetPdf(sheet);
    ClassSets.of(copies)
        .forEach((name, set) -> documents.put(name, out -> pdf.render(set, progress::step, out)));
    for (Copy copy : separate ? copies : List.<Copy>of()) {
      documents.put(
          CopyName.of(copy),
          out -> {
            pdf.render(copy, out);
            progress.step();
          });
    }
    return documents;
  }

  private Map<String, Document> key(Worksheet sheet, List<Variant> variants) {
    List<LineMap> lines = List.of(WorksheetPdf.lines(sheet));
    AnswerKey key = Press.key(course.content(), sheet, variants, lines);
    List<String> names = students.stream().map(Student::name).toList();
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("answer-key.docx", out -> AnswerKeyDocx.render(key, names, out));
    documents.put(
        "answer-key.json",
        out -> out.write(AnswerKeyJson.write(key).getBytes(StandardCharsets.UTF_8)));
    return documents;
  }
}
