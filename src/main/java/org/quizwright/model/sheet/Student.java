package org.quizwright.model.sheet;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;

/**
 * Somebody who gets a sheet of their own.
 *
 * @param name as it is printed
 * @param group the class, as it is printed; may be empty
 * @param edition in which to print it; null for the usual one
 */
public record Student(String name, String group, @Nullable Edition edition) {

  /** Longer ones don't fit a name line at any size that can be read. */
  public static final int LONGEST = 100;

  /** Somebody who gets the usual edition. */
  public Student(String name, String group) {
    this(name, group, null);
  }

  /** The same student with a sheet in an edition. */
  public Student in(Edition other) {
    return new Student(name, group, other);
  }

  public Student {
    Checks.filled(name, "name of a student");
    Checks.require(
        name.length() <= LONGEST && group.length() <= LONGEST,
        "names have at most " + LONGEST + " letters");
  }
}
