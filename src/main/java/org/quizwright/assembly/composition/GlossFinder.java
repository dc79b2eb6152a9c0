package org.quizwright.assembly.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.quizwright.assembly.passage.Acronyms;
import org.quizwright.model.WholeTerm;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Gloss;

/** Finds what a text uses that needs explaining; asked of the same texts for every draft. */
final class GlossFinder {

  private final Course course;
  private final Map<String, List<Gloss>> known = new LinkedHashMap<>();
  private final Map<String, NavigableSet<String>> forms = new LinkedHashMap<>();

  GlossFinder(Course course) {
    this.course = course;
  }

  List<Gloss> in(String sentence) {
    return known.computeIfAbsent(
        sentence,
        text ->
            course.glossary().stream()
                .filter(gloss -> WholeTerm.isIn(text, gloss.term()))
                .toList());
  }

  /** The short forms in capitals that the text doesn't explain itself. */
  NavigableSet<String> shortForms(String text) {
    return forms.computeIfAbsent(text, Acronyms::unexplained);
  }
}
