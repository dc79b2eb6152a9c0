package org.quizwright.model.finding;

import java.util.List;
import java.util.stream.Collectors;

/** A user's mistake: nothing was written, and every finding says what to mend. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public InputException(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  public InputException(Place place, String message, String remedy) {
    this(List.of(Finding.error(place, message, remedy)));
  }

  public List<Finding> findings() {
    return findings;
  }
}
