package org.quizwright.rating;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;

/** What a worksheet explains below the passages of a question. */
record Glosses(Course course) {

  /** One passage or excerpt, with the id of its source. */
  record Text(String source, String words) {}

  /** The glosses and the notes for students that these passages call for; empty without any. */
  String of(List<Text> texts) {
    List<Gloss> found =
        Stream.concat(
                course.glossary().stream()
                    .filter(gloss -> texts.stream().anyMatch(text -> holds(text, gloss.term()))),
                course.notes().stream()
                    .filter(note -> texts.stream().anyMatch(text -> isFor(note, text)))
                    .map(note -> new Gloss(note.exact(), note.note())))
            .toList();
    return found.isEmpty()
        ? ""
        : found.stream()
            .map(gloss -> "  " + gloss.term() + ": " + gloss.meaning() + "\n")
            .collect(Collectors.joining("", "\nWORDS EXPLAINED ON THE SHEET\n", ""));
  }

  private static boolean holds(Text text, String term) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(s|es|’s|'s)?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text.words())
        .find();
  }

  private static boolean isFor(EditorNote note, Text text) {
    return note.show() == EditorNote.Show.SHEET
        && note.source().equals(text.source())
        && text.words().contains(note.exact());
  }
}
