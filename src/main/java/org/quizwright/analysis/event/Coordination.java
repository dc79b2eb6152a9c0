package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * Takes verbs of one subject apart: "It met at York in May, went on to Hull and rose in June" tells
 * three things, each of its own date.
 */
final class Coordination {

  private Coordination() {}

  /** A sentence for each of the verbs; none where there is but one. */
  static List<String> apart(ParsedSentence sentence) {
    OptionalInt root = sentence.root();
    if (root.isEmpty() || !isPast(sentence, root.getAsInt())) {
      return List.of();
    }
    OptionalInt subject = sentence.child(root.getAsInt(), "nsubj", "nsubj:pass");
    List<Integer> verbs = verbs(sentence, root.getAsInt());
    return subject.isEmpty() || subject.getAsInt() > root.getAsInt() || verbs.size() < 2
        ? List.of()
        : apart(sentence, sentence.subtree(subject.getAsInt()).start(), verbs);
  }

  private static List<Integer> verbs(ParsedSentence sentence, int root) {
    IntStream joined =
        IntStream.range(root + 1, sentence.tokens().size())
            .filter(i -> sentence.hasRelation(i, "conj"))
            .filter(i -> sentence.token(i).head() == root || isMistaken(sentence, i));
    return IntStream.concat(IntStream.of(root), joined)
        .filter(i -> isPast(sentence, i))
        .boxed()
        .filter(i -> i == root || isBare(sentence, i))
        .sorted()
        .toList();
  }

  /** "served for eighteen years and retired": parsers join that to the years. */
  private static boolean isMistaken(ParsedSentence sentence, int verb) {
    return sentence.token(verb - 1).hasTag("CC")
        && sentence.token(sentence.token(verb).head()).hasTag("NN", "NNS", "NNP", "CD");
  }

  private static boolean isPast(ParsedSentence sentence, int i) {
    return sentence.token(i).hasTag("VBD", "VBN");
  }

  private static boolean isBare(ParsedSentence sentence, int verb) {
    return sentence.child(verb, "nsubj", "nsubj:pass", "cop").isEmpty()
        && !SubjectAndVerb.isMissedSubject(sentence, verb - 1)
        && IntStream.range(0, verb).noneMatch(i -> sentence.token(i).hasTag("WDT", "WP"));
  }

  /** What stands before the subject belongs to the first verb. */
  private static List<String> apart(ParsedSentence sentence, int subject, List<Integer> verbs) {
    String text = sentence.text();
    int opening = opening(sentence, verbs.get(0));
    boolean passive = sentence.child(verbs.get(0), "aux:pass").isPresent();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < verbs.size(); i++) {
      int end = i + 1 < verbs.size() ? joint(sentence, verbs.get(i + 1)) : text.length();
      int from = i == 0 ? opening : opening(sentence, verbs.get(i));
      String before = text.substring(i == 0 ? 0 : subject, opening);
      String told = text.substring(from, Math.max(from, end)).replaceFirst("[\\s,.;]+$", "");
      if (i == 0 || !passive || sentence.child(verbs.get(i), "aux:pass").isPresent()) {
        parts.add(RunningText.capitalised(before + told) + ".");
      }
    }
    return parts;
  }

  /** Where the words of the verb begin. */
  private static int opening(ParsedSentence sentence, int verb) {
    return sentence.children(verb, "aux", "aux:pass", "advmod").stream()
        .filter(i -> i < verb && sentence.token(i).hasTag("VBD", "VBN", "VBZ"))
        .map(sentence::token)
        .mapToInt(Token::start)
        .min()
        .orElse(sentence.token(verb).start());
  }

  /** Where the comma or the "and" before the verb begins. */
  private static int joint(ParsedSentence sentence, int verb) {
    int at = verb;
    while (at > 0 && joins(sentence.token(at - 1))) {
      at--;
    }
    return sentence.token(at).start();
  }

  private static boolean joins(Token token) {
    return token.hasTag("CC") || token.text().equals(",");
  }
}
