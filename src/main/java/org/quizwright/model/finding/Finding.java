package org.quizwright.model.finding;

import org.quizwright.model.Checks;

/**
 * One thing that is wrong or worth knowing.
 *
 * @param place where
 * @param message what, in one sentence
 * @param remedy how to mend it, or empty where there is nothing to do
 * @param code which check says so, for programs, such as {@code absolute-terms}; may be empty
 */
public record Finding(Severity severity, Place place, String message, String remedy, String code) {

  public Finding {
    Checks.filled(message, "message");
  }

  /** A finding of a check without a code. */
  public Finding(Severity severity, Place place, String message, String remedy) {
    this(severity, place, message, remedy, "");
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

  /** The same, but no reason to stop. */
  public Finding asWarning() {
    return isError() ? new Finding(Severity.WARNING, place, message, remedy, code) : this;
  }

  /** The same at another place. */
  public Finding at(Place other) {
    return new Finding(severity, other, message, remedy, code);
  }

  /** The same with a code, unless it has one. */
  public Finding coded(String check) {
    return code.isEmpty() ? new Finding(severity, place, message, remedy, check) : this;
  }

  /** One line: place, message, remedy. */
  @Override
  public String toString() {
    String where = place.toString();
    return (where.isEmpty() ? "" : where + ": ") + message + (remedy.isEmpty() ? "" : " " + remedy);
  }
}
