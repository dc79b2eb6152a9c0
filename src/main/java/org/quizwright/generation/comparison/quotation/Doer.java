package org.quizwright.generation.comparison.quotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.telling.Doing;
import org.quizwright.language.Case;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Who a sentence says did what a matter is about. */
public final class Doer {

  private static final Pattern END =
      Pattern.compile("\\s*[,(\\[—–;:].*$|\\s+(?:who|which|that|whose)\\s.*$");

  private Doer() {}

  /** The subject of the nearest verb, or the agent of a passive one; nothing for a bare pronoun. */
  public static Optional<String> in(ParsedSentence sentence, Matter matter) {
    List<List<String>> marks = matter.marks();
    return IntStream.rangeClosed(1, marks.size())
        .map(i -> marks.size() - i)
        .boxed()
        .flatMap(group -> indices(sentence, marks.get(group)).boxed())
        .flatMap(index -> doer(sentence, index).stream())
        .findFirst();
  }

  private static IntStream indices(ParsedSentence sentence, List<String> lemmas) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> lemmas.contains(Lemmas.of(sentence.token(i).text())));
  }

  private static Optional<String> doer(ParsedSentence sentence, int index) {
    int verb = index;
    for (int steps = 0; verb >= 0 && steps < sentence.tokens().size(); steps++) {
      if (sentence.token(verb).isVerb()) {
        Optional<String> doer = ofVerb(sentence, verb);
        if (doer.isPresent()) {
          return doer;
        }
      }
      verb = sentence.token(verb).head();
    }
    return Optional.empty();
  }

  private static Optional<String> ofVerb(ParsedSentence sentence, int verb) {
    boolean passive =
        sentence.child(verb, "nsubj:pass").isPresent()
            || sentence.child(verb, "aux:pass").isPresent();
    OptionalInt head = passive ? Doing.agent(sentence, verb) : sentence.child(verb, "nsubj");
    return head.isPresent() ? phrase(sentence, head.getAsInt()) : Optional.empty();
  }

  private static Optional<String> phrase(ParsedSentence sentence, int head) {
    if (!sentence.token(head).isNoun()) {
      return Optional.empty();
    }
    Span span = sentence.subtree(head);
    String words = END.matcher(sentence.text(span)).replaceFirst("").replaceFirst("^by\\s+", "");
    return Optional.of(inSentence(words));
  }

  /** "The mayor" at the head of a sentence is "the mayor" elsewhere. */
  static String inSentence(String words) {
    return words.matches("(?:The|A|An|Some|Many|Other|Our|My)\\s.*") ? Case.lower(words) : words;
  }
}
