package org.quizwright.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quizwright.cli.StagedFolder.Document;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Student;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.pdf.ClassSetPdf;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** Prints one theme for a class: a sheet for each student, and the key to all of them. */
final class ClassPress {

  private final Press press;
  private final List<Student> students;

  ClassPress(Press press, List<Student> students) {
    this.press = press;
    this.students = List.copyOf(students);
  }

  /** What to write under which name, in the order of publishing: the key before any sheet. */
  Map<String, Document> documents(Blueprint blueprint, boolean separate, Progress progress) {
    Handout handout = press.compose(blueprint.forStudents(students.size()));
    AnswerKey key = handout.key();
    Map<String, Document> documents = new LinkedHashMap<>(key(handout));
    Reader reader = handout.reader();
    if (reader != null) {
      documents.put("reader.pdf", out -> ReaderPdf.render(reader, out));
    }
    List<Copy> copies =
        IntStream.range(0, students.size())
            .mapToObj(i -> new Copy(students.get(i), key.variants().get(i)))
            .toList();
    ClassSetPdf pdf = new ClassSetPdf(key.worksheet());
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

  private Map<String, Document> key(Handout handout) {
    AnswerKey unlined = handout.key();
    AnswerKey key = unlined.withLineMaps(List.of(WorksheetPdf.lines(unlined.worksheet())));
    byte[] map =
        AnswerKeyJson.write(new Handout(key, handout.reader())).getBytes(StandardCharsets.UTF_8);
    List<String> names = students.stream().map(Student::name).toList();
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("answer-key.docx", out -> AnswerKeyDocx.render(key, names, out));
    documents.put(PrintedFiles.MAP, out -> out.write(map));
    return documents;
  }
}
