package org.quizwright.analysis.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Parts two clauses that "and", "but" or a semicolon joins, each with a subject of its own. */
final class Halves {

  private Halves() {}

  /** The halves that parse as clauses, as sentences; none where no joint parts two. */
  static List<String> of(ParsedSentence sentence, Language language) {
    Set<String> halves = new LinkedHashSet<>();
    for (int i = 1; i < sentence.tokens().size() - 1; i++) {
      if (joins(sentence, i)) {
        String left = left(sentence, i);
        String right =
            RunningText.capitalised(sentence.text().substring(sentence.token(i + 1).start()));
        if (isClause(language.parse(left)) && isClause(language.parse(right))) {
          halves.add(left);
          halves.add(right);
        }
      }
    }
    return List.copyOf(halves);
  }

  /** Whether past verbs stand on both sides, and no quotation is cut in two. */
  private static boolean joins(ParsedSentence sentence, int joint) {
    boolean word = sentence.token(joint).hasTag("CC") || sentence.token(joint).text().equals(";");
    return word
        && hasPast(sentence, 0, joint)
        && hasPast(sentence, joint + 1, sentence.tokens().size())
        && !sentence.token(joint + 1).hasTag("VBD", "VBN", "VBG")
        && QuotedStretches.of(sentence).stream().noneMatch(quoted -> quoted.holds(joint));
  }

  private static boolean hasPast(ParsedSentence sentence, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> sentence.token(i).hasTag("VBD"));
  }

  private static String left(ParsedSentence sentence, int joint) {
    Token before = sentence.token(joint - 1);
    int end = before.text().equals(",") ? before.start() : before.end();
    return sentence.text().substring(0, end) + ".";
  }

  private static boolean isClause(ParsedSentence half) {
    OptionalInt root = half.root();
    if (root.isEmpty() || !half.token(root.getAsInt()).hasTag("VBD", "VBN")) {
      return false;
    }
    OptionalInt subject = half.child(root.getAsInt(), "nsubj", "nsubj:pass");
    return subject.isPresent()
        && subject.getAsInt() < root.getAsInt()
        && half.child(root.getAsInt(), "dep", "parataxis").isEmpty()
        && !half.token(subject.getAsInt()).hasTag("WDT", "WP");
  }
}
