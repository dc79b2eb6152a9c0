package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;

/** Hands out the course's glosses, each at the first source that uses its word. */
final class Glossary {

  private final Course course;
  private final List<String> given = new ArrayList<>();

  Glossary(Course course) {
    this.course = course;
  }

  /** Glosses and notes for {@code text} of {@code source} that no earlier source had. */
  List<Gloss> next(String source, String text) {
    List<Gloss> glosses = new ArrayList<>();
    course.glossary().stream()
        .filter(gloss -> holds(text, gloss.term()) && !given.contains(gloss.term()))
        .forEach(glosses::add);
    course.notes().stream()
        .filter(note -> note.show() == EditorNote.Show.SHEET)
        .filter(note -> note.source().equals(source) && text.contains(note.exact()))
        .filter(note -> !given.contains(note.exact()))
        .forEach(note -> glosses.add(new Gloss(note.exact(), note.note())));
    glosses.forEach(gloss -> given.add(gloss.term()));
    return glosses;
  }

  /** Whether {@code text} uses {@code term} as a word of its own, in singular or plural. */
  static boolean holds(String text, String term) {
    String pattern =
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(s|es|’s|'s)?(?![\\p{L}\\p{N}])";
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
