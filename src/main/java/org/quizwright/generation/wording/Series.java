package org.quizwright.generation.wording;

import java.util.List;

/** Several things named one after the other. */
public final class Series {

  private Series() {}

  /** "Reed", "Reed and Marsh", "Reed, Marsh and Hale". */
  public static String of(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
