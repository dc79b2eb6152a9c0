package org.quizwright.model.finding;

import org.quizwright.model.Checks;

/**
 * One thing that is wrong or worth knowing.
 *
 * @param place where
 * @param message what, in one sentence
 * @param remedy how to mend it, or empty where there is nothing to do
 */
public record Finding(Severity severity, Place place, String message, String remedy) {

  public Finding {
    Checks.filled(message, "message");
  }

  public static Finding error(Place place, String message, String remedy) {
    return new Finding(Severity.ERROR, place, message, remedy);
  }

  public static Finding warning(Place place, String message, String remedy) {
    return new Finding(Severity.WARNING, place, message, remedy);
  }

  public static Finding note(Place place, String message) {
    return new Finding(Severity.NOTE, place, message, "");
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line: place, message, remedy. */
  @Override
  public String toString() {
    String where = place.toString();
    return (where.isEmpty() ? "" : where + ": ") + message + (remedy.isEmpty() ? "" : " " + remedy);
  }
}
