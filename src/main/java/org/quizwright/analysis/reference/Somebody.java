package org.quizwright.analysis.reference;

import org.jspecify.annotations.Nullable;

/** Somebody whom a text tells of, with how much it has just told. */
final class Somebody {

  /** The fullest name; null for somebody whom the text calls by a noun or just "he". */
  private final @Nullable String name;

  private Sex sex;
  private double salience;

  /** How many sentences ago somebody was named. */
  private int unnamed;

  Somebody(@Nullable String name) {
    this.name = name;
    this.sex = Sex.UNKNOWN;
  }

  @Nullable String name() {
    return name;
  }

  Sex sex() {
    return sex;
  }

  double salience() {
    return salience;
  }

  int unnamed() {
    return unnamed;
  }

  /** Brings somebody forward, up to {@link Salience#MOST}. */
  void mention(Sex shown, double weight) {
    sex = sex == Sex.UNKNOWN ? shown : sex;
    salience = Math.min(Salience.MOST, salience + weight);
  }

  void callByName() {
    unnamed = 0;
  }

  void fade(double share) {
    salience *= share;
  }

  /** What is left of somebody in the next sentence. */
  void nextSentence() {
    fade(Salience.NEXT_SENTENCE);
    unnamed++;
  }

  /** Brings somebody back whom a text is about, unless nearer already. */
  void recall() {
    salience = Math.max(salience, Salience.RECALLED);
  }
}
