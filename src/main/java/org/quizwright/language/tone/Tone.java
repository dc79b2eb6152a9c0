package org.quizwright.language.tone;

/** What a loaded word shows of the attitude of whoever uses it. */
public enum Tone {
  PRAISE("approval"),
  BLAME("disapproval"),
  SYMPATHY("sympathy for those who suffer");

  private final String attitude;

  Tone(String attitude) {
    this.attitude = attitude;
  }

  public String attitude() {
    return attitude;
  }
}
