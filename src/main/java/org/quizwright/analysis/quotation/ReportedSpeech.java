package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Speech without quotation marks: "Ann Lee claimed that the mill had closed". */
public final class ReportedSpeech {

  /** What these bring about is a deed that the text itself tells. */
  private static final List<String> ORDERS = List.of("order", "command", "instruct", "decree");

  private ReportedSpeech() {}

  /** The person or body, named in the sentence, who says what the whole of it says. */
  public static Optional<String> speaker(ParsedSentence sentence) {
    return sentence.root().stream()
        .boxed()
        .filter(verb -> SpeechVerbs.isOne(sentence.token(verb)) && reports(sentence, verb))
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .filter(subject -> isNamed(sentence.token(subject)))
        .map(subject -> new NounPhrase(sentence, subject).speaker().name())
        .findFirst();
  }

  /** What is said stands in a clause of its own, and not as a question that somebody asked. */
  private static boolean reports(ParsedSentence sentence, int verb) {
    return !ORDERS.contains(sentence.token(verb).lemma())
        && sentence.children(verb, "ccomp").stream()
            .anyMatch(said -> sentence.token(said).start() > sentence.token(verb).start());
  }

  private static boolean isNamed(Token subject) {
    return subject.entity().equals("PERSON") || subject.entity().equals("ORGANIZATION");
  }
}
