package org.quizwright.model.course;

import java.util.List;

/** Courses with themes and a glossary only. */
public final class Courses {

  private Courses() {}

  public static Course of(String id, Theme... themes) {
    return of(id, List.of(), themes);
  }

  public static Course of(String id, List<Gloss> glossary, Theme... themes) {
    return new Course(
        id, "The " + id, "en-GB", "History", "", List.of(themes), List.of(), glossary, List.of());
  }
}
