package org.quizwright.model.sheet;

import java.util.List;
import org.quizwright.model.Checks;

/**
 * Students who get a sheet each.
 *
 * @param name tells one list from another; a folder can have it
 * @param students in the order of their versions
 */
public record ClassList(String name, List<Student> students) {

  public ClassList {
    Checks.filled(name, "name of a list of students");
    students = List.copyOf(students);
    Checks.require(!students.isEmpty(), "a list of students has some");
  }
}
