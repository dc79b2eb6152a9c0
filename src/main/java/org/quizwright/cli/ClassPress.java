package org.quizwright.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quizwright.cli.StagedFolder.Document;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Student;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.pdf.ClassSetPdf;

/** Prints one theme for a class: a sheet for each student, and the key to all of them. */
final class ClassPress {

  private static final String END = ".pdf";

  private final Press press;
  private final List<Student> students;

  ClassPress(Press press, List<Student> students) {
    this.press = press;
    this.students = List.copyOf(students);
  }

  /** What to write under which name, in the order of publishing: the key before any sheet. */
  Map<String, Document> documents(Blueprint blueprint, boolean separate, Progress progress) {
    Blueprint all = blueprint.forStudents(students.size()).in(editions(blueprint));
    Handout handout = press.compose(all);
    AnswerKey key = handout.key();
    Map<String, Document> documents = new LinkedHashMap<>(key(handout));
    Reader reader = handout.reader();
    if (reader != null) {
      documents.putAll(PrintedFiles.readers(reader, all.editions()));
    }
    List<Copy> copies =
        IntStream.range(0, students.size())
            .mapToObj(i -> new Copy(students.get(i), key.variants().get(i)))
            .toList();
    for (Edition edition : all.editions()) {
      List<Copy> some =
          copies.stream().filter(copy -> edition(copy.student(), blueprint) == edition).toList();
      ClassSetPdf pdf = new ClassSetPdf(key.worksheet().in(edition));
      ClassSets.of(some)
          .forEach(
              (name, set) ->
                  documents.put(
                      free(name, edition, documents), out -> pdf.render(set, progress::step, out)));
      for (Copy copy : separate ? some : List.<Copy>of()) {
        documents.put(
            CopyName.of(copy),
            out -> {
              pdf.render(copy, out);
              progress.step();
            });
      }
    }
    return documents;
  }

  /** A class may have the name of an edition. */
  private static String free(String name, Edition edition, Map<String, Document> taken) {
    String free = name.replace(END, PrintedFiles.suffix(edition) + END);
    while (taken.containsKey(free)) {
      free = free.replace(END, "-2" + END);
    }
    return free;
  }

  /** Those that the students have, in the order in which editions are named. */
  private List<Edition> editions(Blueprint blueprint) {
    return students.stream().map(student -> edition(student, blueprint)).distinct().toList();
  }

  private static Edition edition(Student student, Blueprint usual) {
    return Objects.requireNonNullElse(student.edition(), usual.edition());
  }

  /** The name, and the edition of those whose sheet looks unlike the others. */
  private static String listed(Student student) {
    Edition edition = student.edition();
    return edition == null || edition == Edition.STANDARD
        ? student.name()
        : student.name() + " (" + QuestionFilter.label(edition) + ")";
  }

  private Map<String, Document> key(Handout handout) {
    AnswerKey key = PrintedFiles.lined(handout.key());
    byte[] map =
        AnswerKeyJson.write(new Handout(key, handout.reader())).getBytes(StandardCharsets.UTF_8);
    List<String> names = students.stream().map(ClassPress::listed).toList();
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("answer-key.docx", out -> AnswerKeyDocx.render(key, names, out));
    documents.put(PrintedFiles.MAP, out -> out.write(map));
    return documents;
  }
}
