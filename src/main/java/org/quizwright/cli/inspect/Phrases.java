package org.quizwright.cli.inspect;

import java.util.List;
import org.quizwright.model.source.TextRef;

/** Turns of phrase that several sections share. */
final class Phrases {

  private Phrases() {}

  static String counted(long count, String one, String many) {
    return count == 0 ? "no " + many : count == 1 ? "1 " + one : count + " " + many;
  }

  static String counted(long count, String one) {
    return counted(count, one, one + "s");
  }

  static String place(TextRef ref) {
    return place(ref.source(), ref.passage());
  }

  static String place(String source, int passage) {
    return passage > 0 ? source + " ¶" + passage : source;
  }

  /** The first {@code most} of a list, and how many more there are. */
  static String first(List<String> words, int most, String between) {
    List<String> shown = words.subList(0, Math.min(most, words.size()));
    int more = words.size() - shown.size();
    return String.join(between, shown) + (more > 0 ? between + "and " + more + " more" : "");
  }
}
