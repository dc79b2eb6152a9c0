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
   * empty where another thing or people that it names could be meant, and for any other word.
   *
   * @param pronoun a token of the sentence {@code index}
   */
  static Optional<String> before(AnalysedPassage passage, int index, int pronoun) {
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    Token token = sentence.token(pronoun);
    int verb = token.head();
    if (!token.text().matches("(?i)it|they")
        || !sentence.hasRelation(pronoun, "nsubj")
        || !sentence.token(verb).isVerb()
        || isLetBe(sentence, verb)) {
      return Optional.empty();
    }
    boolean many = token.text().equalsIgnoreCase("they");
    if (sentence.token(verb).head() >= 0) {
      return actor(sentence, many).filter(name -> sentence.text().indexOf(name) < token.start());
    }
    return index == 0 ? Optional.empty() : actor(passage.sentences().get(index - 1).parsed(), many);
  }

  /** "let it be known": nobody's "it". */
  private static boolean isLetBe(ParsedSentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0 && sentence.token(head).lemma().equals("let");
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
