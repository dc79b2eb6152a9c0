package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.PastTense;
import org.quizwright.language.Token;

/** Says without "did" what is told with it: "Only in 1872 did they strike", "it did reach us". */
final class Emphasis {

  private Emphasis() {}

  /** The sentence in the simple past; empty for questions, denials and sentences without "did". */
  static Optional<String> removed(ParsedSentence sentence) {
    OptionalInt did =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.token(i).text().equals("did"))
            .filter(i -> sentence.hasRelation(i, "aux"))
            .findFirst();
    return did.isEmpty() || sentence.text().endsWith("?")
        ? Optional.empty()
        : past(sentence, did.getAsInt(), sentence.token(did.getAsInt()).head());
  }

  private static Optional<String> past(ParsedSentence sentence, int did, int verb) {
    boolean denied =
        sentence.children(verb).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("not|n't|never|n’t"));
    if (verb <= did || denied) {
      return Optional.empty();
    }
    String text = sentence.text();
    Token emphatic = sentence.token(did);
    Token main = sentence.token(verb);
    String before = text.substring(0, emphatic.start()).replaceFirst("^Only (?=\\p{Ll})", "");
    return Optional.of(
        RunningText.capitalised(
            before
                + text.substring(emphatic.end() + 1, main.start())
                + PastTense.of(base(main))
                + text.substring(main.end())));
  }

  /** After "did" a verb stands in its base form, whatever a tagger makes of "found". */
  private static String base(Token verb) {
    return verb.hasTag("VB", "VBD") ? verb.text() : Lemmas.of(verb.text());
  }
}
