package org.quizwright.rendering.docx;

import org.quizwright.model.course.Course;

/** The few words that differ between British and American schools. */
record Wording(boolean american) {

  static Wording of(Course course) {
    return new Wording(course.isAmerican());
  }

  /** "1 mark", "3 marks"; in American use points. */
  String marks(int count) {
    String unit = american ? "point" : "mark";
    return count + "\u00a0" + unit + (count == 1 ? "" : "s");
  }

  String header() {
    return american ? "Points" : "Marks";
  }
}
