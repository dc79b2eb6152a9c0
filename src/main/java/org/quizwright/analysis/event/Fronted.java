package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.Case;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Puts the place that a sentence opens with behind its verb: "At York … men were hanged". */
final class Fronted {

  private static final List<String> WHERE = List.of("in", "at", "near", "off", "outside", "across");

  private static final Pattern TIME =
      Pattern.compile(Months.ANY + "|\\w+day|Easter|Christmas|Lent");

  private Fronted() {}

  /** The sentence with its place behind the first clause; empty where it opens with none. */
  static Optional<String> moved(ParsedSentence sentence) {
    OptionalInt root = sentence.root();
    if (root.isEmpty() || !sentence.token(root.getAsInt()).hasTag("VBD", "VBN")) {
      return Optional.empty();
    }
    return sentence.children(root.getAsInt(), "obl").stream()
        .filter(i -> sentence.descendants(i).get(0) == 0 && isPlace(sentence, i))
        .findFirst()
        .map(place -> moved(sentence, place, root.getAsInt()));
  }

  private static boolean isPlace(ParsedSentence sentence, int noun) {
    return sentence.token(noun).isProperNoun()
        && sentence.children(noun, "case").stream()
            .anyMatch(i -> WHERE.contains(sentence.token(i).lemma()))
        && sentence.children(noun, "nmod", "obl", "nummod", "conj", "acl").isEmpty()
        && !TIME.matcher(sentence.token(noun).text()).matches();
  }

  private static String moved(ParsedSentence sentence, int place, int verb) {
    String text = sentence.text();
    int from = sentence.token(place).end();
    int end =
        IntStream.range(verb + 1, sentence.tokens().size())
            .filter(i -> ends(sentence, i))
            .mapToObj(sentence::token)
            .mapToInt(Token::start)
            .findFirst()
            .orElse(text.length());
    String told = text.substring(from, end).replaceFirst("^[, ]+", "").stripTrailing();
    String where = Case.lower(text.substring(0, from));
    String rest = text.substring(end);
    return RunningText.capitalised(told)
        + " "
        + where
        + (rest.matches("^\\p{L}.*") ? " " : "")
        + rest;
  }

  /** A mark, or an "and" that another verb follows. */
  private static boolean ends(ParsedSentence sentence, int token) {
    return sentence.token(token).text().matches("[,;:.!?–—(]")
        || (sentence.token(token).hasTag("CC")
            && sentence.token(sentence.token(token).head()).isVerb());
  }
}
