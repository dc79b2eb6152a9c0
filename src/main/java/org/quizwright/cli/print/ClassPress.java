package org.quizwright.cli.print;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quizwright.cli.console.Progress;
import org.quizwright.cli.print.StagedFolder.Document;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.Label;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.ClassList;
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

  private final Handout handout;
  private final AnswerKey key;
  private final List<Student> students;

  ClassPress(Handout handout) {
    this.handout = handout;
    this.key = handout.key();
    this.students = Objects.requireNonNull(handout.students()).students();
  }

  /** The sheet in as many versions as there are students, in the editions that they have. */
  static Handout compose(Press press, Blueprint blueprint, ClassList list) {
    List<Student> students =
        list.students().stream()
            .map(each -> each.in(Objects.requireNonNullElse(each.edition(), blueprint.edition())))
            .toList();
    List<Edition> editions =
        students.stream().map(Student::edition).filter(Objects::nonNull).distinct().toList();
    Handout handout = press.compose(blueprint.forStudents(students.size()).in(editions));
    return new Handout(
        PrintedFiles.lined(handout.key()), handout.reader(), new ClassList(list.name(), students));
  }

  /** What is kept of it, to print it again. */
  String map() {
    return AnswerKeyJson.write(handout);
  }

  /** What to write under which name, in the order of publishing: the key before any sheet. */
  Map<String, Document> documents(boolean separate, Progress progress) {
    Map<String, Document> documents = new LinkedHashMap<>(key());
    List<Edition> editions = key.worksheet().blueprint().editions();
    Reader reader = handout.reader();
    if (reader != null) {
      documents.putAll(PrintedFiles.readers(reader, editions));
    }
    List<Copy> copies =
        IntStream.range(0, students.size())
            .mapToObj(i -> new Copy(students.get(i), key.variants().get(i)))
            .toList();
    for (Edition edition : editions) {
      List<Copy> some =
          copies.stream().filter(copy -> copy.student().edition() == edition).toList();
      ClassSetPdf pdf = new ClassSetPdf(key.worksheet().in(edition));
      ClassSets.of(some)
          .forEach(
              (name, set) ->
                  documents.put(
                      free(name, edition, documents), out -> pdf.render(set, progress::step, out)));
      for (Copy copy : separate ? some : List.<Copy>of()) {
        documents.put(CopyName.of(copy), single(pdf, copy, progress));
      }
    }
    return documents;
  }

  private static Document single(ClassSetPdf pdf, Copy copy, Progress progress) {
    return out -> {
      pdf.render(copy, out);
      progress.step();
    };
  }

  /** A class may have the name of an edition. */
  private static String free(String name, Edition edition, Map<String, Document> taken) {
    String free = name.replace(END, PrintedFiles.suffix(edition) + END);
    while (taken.containsKey(free)) {
      free = free.replace(END, "-2" + END);
    }
    return free;
  }

  /** The name, and the edition of those whose sheet looks unlike the others. */
  private String listed(Student student) {
    Edition edition = student.edition();
    boolean several = key.worksheet().blueprint().editions().size() > 1;
    return edition == null || edition == Edition.STANDARD || !several
        ? student.name()
        : student.name() + " (" + Label.of(edition) + ")";
  }

  private Map<String, Document> key() {
    List<String> names = students.stream().map(this::listed).toList();
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("answer-key.docx", out -> AnswerKeyDocx.render(key, names, out));
    documents.put(PrintedFiles.MAP, out -> out.write(map().getBytes(StandardCharsets.UTF_8)));
    return documents;
  }
}
