package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Finds the country, body or people that "it" or "they" means, where it has just acted. */
final class Actors {

  private Actors() {}

  /**
   * Who did what the clause before tells: the one of the same sentence, else the sentence before;
   * empty where another thing or people that it names could be meant.
   */
  static Optional<String> before(AnalysedPassage passage, int index, int offset, String pronoun) {
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    boolean many = pronoun.equalsIgnoreCase("they");
    OptionalInt verb = verb(sentence, offset);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    if (sentence.token(verb.getAsInt()).head() >= 0) {
      return actor(sentence, many).filter(name -> sentence.text().indexOf(name) < offset);
    }
    return index == 0 ? Optional.empty() : actor(passage.sentences().get(index - 1).parsed(), many);
  }

  /** The verb whose subject stands at {@code offset}. */
  private static OptionalInt verb(ParsedSentence sentence, int offset) {
    return Clause.finite(sentence).stream()
        .filter(clause -> sentence.token(clause.head()).isVerb())
        .filter(
            clause ->
                sentence.child(clause.head(), "nsubj").stream()
                    .anyMatch(i -> sentence.token(i).start() == offset))
        .mapToInt(Clause::head)
        .findFirst();
  }

  private static Optional<String> actor(ParsedSentence sentence, boolean many) {
    return Clause.main(sentence)
        .filter(clause -> !rivals(sentence, clause))
        .map(Clause::subject)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .filter(i -> isMany(sentence, i) == many && isNamed(sentence, i))
        .map(i -> sentence.text(sentence.subtree(i)).split(",", 2)[0])
        .filter(name -> !name.matches("(?i).*\\b(?:its?|they|their|this|that|these|those)\\b.*"));
  }

  /** "Parliament passed the Reform Act. In 1834 it …": which of the two did? */
  private static boolean rivals(ParsedSentence sentence, Clause clause) {
    return clause.object().stream()
        .flatMap(i -> sentence.descendants(i).stream().mapToInt(Integer::intValue))
        .anyMatch(i -> Character.isUpperCase(sentence.token(i).text().charAt(0)));
  }

  private static boolean isMany(ParsedSentence sentence, int noun) {
    return sentence.token(noun).hasTag("NNS") || sentence.child(noun, "conj").isPresent();
  }

  /** A country, a body, or people told apart by a name: "British and French troops". */
  private static boolean isNamed(ParsedSentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean name = token.isProperNoun() && !token.entity().equals("PERSON");
    return name
        || (token.hasTag("NNS")
            && sentence.children(noun, "amod", "compound").stream()
                .anyMatch(i -> Character.isUpperCase(sentence.token(i).text().charAt(0))));
  }
}
