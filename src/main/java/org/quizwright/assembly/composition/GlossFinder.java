package org.quizwright.assembly.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Gloss;

/** Finds the glosses whose words a sentence uses; asked of the same ones for every draft. */
final class GlossFinder {

  private final Course course;
  private final Map<String, List<Gloss>> known = new LinkedHashMap<>();

  GlossFinder(Course course) {
    this.course = course;
  }

  List<Gloss> in(String sentence) {
    return known.computeIfAbsent(
        sentence,
        text ->
            course.glossary().stream()
                .filter(gloss -> Glossary.holds(text, gloss.term()))
                .toList());
  }
}
