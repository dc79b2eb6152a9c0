package org.quizwright.generation.wording;

/** The last word of a name, by which people are called once they were named in full. */
public final class LastWord {

  private LastWord() {}

  /** "Frith" of "Ann Frith"; a name of one word as it is. */
  public static String of(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
