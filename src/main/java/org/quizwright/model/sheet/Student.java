package org.quizwright.model.sheet;

import org.quizwright.model.Checks;

/**
 * Somebody who gets a sheet of their own.
 *
 * @param name as it is printed
 * @param group the class, as it is printed; may be empty
 */
public record Student(String name, String group) {

  /** Longer ones don't fit a name line at any size that can be read. */
  public static final int LONGEST = 100;

  public Student {
    Checks.filled(name, "name of a student");
    Checks.require(
        name.length() <= LONGEST && group.length() <= LONGEST,
        "names have at most " + LONGEST + " letters");
  }
}
