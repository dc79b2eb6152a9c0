package org.quizwright.reading;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.json.ManifestFile;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Source;
import org.quizwright.reading.text.CollationWords;

/** Checks that the course author's notes hang on words that stand in the texts. */
final class EditorNotes {

  private EditorNotes() {}

  /** A warning for every note whose exact words no passage of its source holds. */
  static List<Finding> check(Course course, List<Source> sources) {
    List<Finding> findings = new ArrayList<>();
    for (EditorNote note : course.notes()) {
      if (sources.stream().noneMatch(source -> holds(source, note))) {
        findings.add(
            Finding.warning(
                Place.file(ManifestFile.NAME),
                "the note on \""
                    + note.exact()
                    + "\" finds no such words in "
                    + note.source()
                    + ".",
                "Copy the exact words from the text."));
      }
    }
    return findings;
  }

  private static boolean holds(Source source, EditorNote note) {
    String exact = folded(note.exact());
    return source.id().equals(note.source())
        && source.passages().stream().anyMatch(passage -> folded(passage.text()).contains(exact));
  }

  private static String folded(String text) {
    return String.join(" ", CollationWords.exact(text));
  }
}
