package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.PastTense;
import org.quizwright.language.Token;

/**
 * Says in plain order what is told with weight: "Only in 1872 did they strike", "it did reach us",
 * "Not until 1953 was the bridge finished", "He did not return until 1950".
 */
final class Emphasis {

  private static final Pattern OPENING =
      Pattern.compile("^(?:Only|Not until|Not till) (?<time>[^,;:]*?),? $");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?<what> (?:[^,;:]* )?)(?:until|till) (?<time>" + TimePhrase.WORDS + ")(?<rest>\\W.*)?");

  private Emphasis() {}

  /** The sentence in plain words; empty for questions, denials and what is told plainly. */
  static Optional<String> removed(ParsedSentence sentence) {
    if (sentence.text().endsWith("?")) {
      return Optional.empty();
    }
    return auxiliary(sentence)
        .flatMap(did -> past(sentence, did).or(() -> atLast(sentence, did)))
        .or(() -> inOrder(sentence));
  }

  private static Optional<Integer> auxiliary(ParsedSentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).text().equals("did"))
        .filter(i -> sentence.hasRelation(i, "aux"))
        .boxed()
        .findFirst();
  }

  private static Optional<String> past(ParsedSentence sentence, int did) {
    int verb = sentence.token(did).head();
    boolean denied =
        sentence.children(verb).stream()
            .filter(i -> i > did)
            .anyMatch(i -> sentence.token(i).lemma().matches("not|n't|never|n’t"));
    if (verb <= did || denied) {
      return Optional.empty();
    }
    Token main = sentence.token(verb);
    return opened(sentence, did)
        .map(
            opening ->
                opening
                    + between(sentence, did, main)
                    + PastTense.of(base(main))
                    + sentence.text().substring(main.end()));
  }

  /** "did not return until 1950" → "returned in 1950". */
  private static Optional<String> atLast(ParsedSentence sentence, int did) {
    Token main = sentence.token(sentence.token(did).head());
    if (main.start() < sentence.token(did).end()) {
      return Optional.empty();
    }
    Matcher until = UNTIL.matcher(sentence.text().substring(main.end()));
    return between(sentence, did, main).strip().matches("not|n[’']t") && until.matches()
        ? Optional.of(
            sentence.text().substring(0, sentence.token(did).start())
                + PastTense.of(base(main))
                + until.group("what")
                + TimePhrase.placed(until.group("time"))
                + (until.group("rest") == null ? "" : until.group("rest")))
        : Optional.empty();
  }

  /** After "did" a verb stands in its base form, whatever a tagger makes of "found". */
  private static String base(Token verb) {
    return verb.hasTag("VB", "VBD") ? verb.text() : Lemmas.of(verb.text());
  }

  /** "Not until 1953 was the bridge finished" → "In 1953 the bridge was finished". */
  private static Optional<String> inOrder(ParsedSentence sentence) {
    int size = sentence.tokens().size();
    int auxiliary =
        IntStream.range(1, size)
            .filter(i -> sentence.token(i).text().matches("was|were|had"))
            .findFirst()
            .orElse(size);
    int verb =
        IntStream.range(auxiliary + 2, size)
            .filter(i -> sentence.token(i).hasTag("VBN", "VBD"))
            .findFirst()
            .orElse(size);
    boolean subject =
        verb < size
            && sentence.token(verb - 1).isNoun()
            && IntStream.range(auxiliary + 1, verb)
                .noneMatch(i -> sentence.token(i).isPunctuation());
    return subject && OPENING.matcher(before(sentence, auxiliary)).matches()
        ? opened(sentence, auxiliary)
            .map(
                opening ->
                    opening
                        + between(sentence, auxiliary, sentence.token(verb))
                        + sentence.token(auxiliary).text()
                        + " "
                        + sentence.text().substring(sentence.token(verb).start()))
        : Optional.empty();
  }

  private static String between(ParsedSentence sentence, int auxiliary, Token main) {
    int from = Math.min(sentence.token(auxiliary).end() + 1, main.start());
    return sentence.text().substring(from, main.start());
  }

  private static String before(ParsedSentence sentence, int token) {
    return sentence.text().substring(0, sentence.token(token).start());
  }

  /** What stands before the auxiliary: "Not until 1953 " → "In 1953 "; empty for no date. */
  private static Optional<String> opened(ParsedSentence sentence, int auxiliary) {
    String before = before(sentence, auxiliary);
    Matcher opening = OPENING.matcher(before);
    if (!opening.matches()) {
      return Optional.of(before);
    }
    return Optional.of(opening.group("time"))
        .filter(TimePhrase::is)
        .map(time -> RunningText.capitalised(TimePhrase.placed(time)) + " ");
  }
}
