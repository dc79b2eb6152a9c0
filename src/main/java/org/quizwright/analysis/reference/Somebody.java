package org.quizwright.analysis.reference;

import org.jspecify.annotations.Nullable;
import org.quizwright.language.ParsedSentence;

/** Somebody whom a text tells of, with how much it has just told. */
final class Somebody {

  /** The fullest name; null for somebody whom the text calls by a noun or just "he". */
  private final @Nullable String name;

  /** As first told of by a name or a noun; for "he" alone who that most likely is, or null. */
  private @Nullable Referent first;

  private Sex sex;
  private double salience;

  /** What the sentence has added to it by others than subjects. */
  private double beside;

  /** How many sentences ago somebody was named. */
  private int unnamed;

  Somebody(@Nullable String name) {
    this.name = name;
    this.sex = Sex.UNKNOWN;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable Referent first() {
    return first;
  }

  Sex sex() {
    return sex;
  }

  /** As told in the sentences before, and by the subjects of this one. */
  double standing() {
    return salience - beside;
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
    double more = Math.min(Salience.MOST, salience + weight) - salience;
    salience += more;
    beside += weight < Salience.SUBJECT ? more : 0;
  }

  /** "A visitor asked her": writers who go on with "she" don't mean the visitor. */
  void presume(Sex other) {
    sex = sex == Sex.UNKNOWN && name == null ? other : sex;
  }

  void seem(Referent likeliest) {
    first = likeliest;
  }

  /** Somebody is told of by a name or a noun. */
  void tell(ParsedSentence sentence, int token) {
    first = first == null ? new Referent(name, sentence, token) : first;
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
    beside = 0;
  }

  /** Brings somebody back whom a text is about, unless nearer already. */
  void recall() {
    salience = Math.max(salience, Salience.RECALLED);
  }
}
