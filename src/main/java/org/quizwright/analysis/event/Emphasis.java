package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.PastTense;
import org.quizwright.language.Token;

/**
 * Says in plain order what is told with weight: "Only in 1872 did they strike", "it did reach us",
 * "Not until 1953 was the bridge finished".
 */
final class Emphasis {

  private static final Pattern OPENING =
      Pattern.compile("^(?:Only|Not until|Not till) (?<rest>.*)$");
  private static final Pattern DAY =
      Pattern.compile("(?:the )?\\d{1,2}\\b.*|\\p{Lu}\\p{Ll}+ \\d{1,2}\\b.*");
  private static final Pattern PLACED = Pattern.compile("(?:in|on|at|by|after|when|during) .*");

  private static final Pattern UNTIL =
      Pattern.compile("(?<what> (?:[^,;:]* )?)(?:until|till) (?<when>[^,;:]*\\d[^,;:]*)");

  private Emphasis() {}

  /** The sentence in plain words; empty for questions, denials and what is told plainly. */
  static Optional<String> removed(ParsedSentence sentence) {
    return sentence.text().endsWith("?")
        ? Optional.empty()
        : auxiliary(sentence, "did")
            .flatMap(did -> past(sentence, did).or(() -> atLast(sentence, did)))
            .or(() -> auxiliary(sentence, "was|were|had").flatMap(be -> inOrder(sentence, be)));
  }

  private static Optional<Integer> auxiliary(ParsedSentence sentence, String words) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).text().matches(words))
        .filter(i -> sentence.hasRelation(i, "aux", "aux:pass"))
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
    return Optional.of(
        opened(sentence, did)
            + between(sentence, did, main)
            + PastTense.of(base(main))
            + sentence.text().substring(main.end()));
  }

  /** "did not return until 1950" → "returned in 1950". */
  private static Optional<String> atLast(ParsedSentence sentence, int did) {
    Token main = sentence.token(sentence.token(did).head());
    String between =
        sentence
            .text()
            .substring(
                sentence.token(did).end(), Math.max(main.start(), sentence.token(did).end()));
    Matcher until = UNTIL.matcher(sentence.text().substring(main.end()));
    return between.strip().equals("not") && until.matches()
        ? Optional.of(
            sentence.text().substring(0, sentence.token(did).start())
                + PastTense.of(base(main))
                + until.group("what")
                + placed(until.group("when")))
        : Optional.empty();
  }

  /** After "did" a verb stands in its base form, whatever a tagger makes of "found". */
  private static String base(Token verb) {
    return verb.hasTag("VB", "VBD") ? verb.text() : Lemmas.of(verb.text());
  }

  /** "Not until 1953 was the bridge finished" → "In 1953 the bridge was finished". */
  private static Optional<String> inOrder(ParsedSentence sentence, int auxiliary) {
    Token main = sentence.token(sentence.token(auxiliary).head());
    OptionalInt subject = sentence.child(sentence.token(auxiliary).head(), "nsubj", "nsubj:pass");
    boolean inverted =
        subject.isPresent()
            && subject.getAsInt() > auxiliary
            && sentence.token(subject.getAsInt()).end() < main.start()
            && OPENING.matcher(sentence.text()).matches();
    return inverted
        ? Optional.of(
            opened(sentence, auxiliary)
                + between(sentence, auxiliary, main)
                + sentence.token(auxiliary).text()
                + " "
                + sentence.text().substring(main.start()))
        : Optional.empty();
  }

  private static String between(ParsedSentence sentence, int auxiliary, Token main) {
    return sentence.text().substring(sentence.token(auxiliary).end() + 1, main.start());
  }

  /** What stands before the auxiliary: "Not until 1953 " → "In 1953 ". */
  private static String opened(ParsedSentence sentence, int auxiliary) {
    String before = sentence.text().substring(0, sentence.token(auxiliary).start());
    Matcher opening = OPENING.matcher(before);
    return RunningText.capitalised(opening.matches() ? placed(opening.group("rest")) : before);
  }

  private static String placed(String time) {
    return PLACED.matcher(time).matches()
        ? time
        : (DAY.matcher(time).matches() ? "on " : "in ") + time;
  }
}
