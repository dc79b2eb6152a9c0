package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import org.quizwright.language.ParsedSentence;

/** What two commas set apart to say who somebody is: "An engineer, Axel Lindh, drew up plans". */
final class Apposition {

  private static final int MOST_TOKENS = 8;

  private Apposition() {}

  /** Of a person, where one of the two is a name and the other says what the person was. */
  static OptionalInt of(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "appos").stream()
        .filter(i -> isSetApart(sentence, noun, i))
        .filter(i -> isName(sentence, noun) != isName(sentence, i))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static boolean isName(ParsedSentence sentence, int noun) {
    return sentence.token(noun).isProperNoun();
  }

  private static boolean isSetApart(ParsedSentence sentence, int noun, int apposition) {
    List<Integer> tokens = sentence.descendants(apposition);
    int first = tokens.get(0);
    int last = tokens.get(tokens.size() - 1);
    return first > noun + 1
        && tokens.size() <= MOST_TOKENS
        && tokens.size() == last - first + 1
        && last + 1 < sentence.tokens().size()
        && isComma(sentence, first - 1)
        && isComma(sentence, last + 1)
        && tokens.stream().noneMatch(i -> isComma(sentence, i))
        && isPerson(sentence, noun, apposition);
  }

  private static boolean isPerson(ParsedSentence sentence, int noun, int apposition) {
    return List.of(noun, apposition).stream()
        .anyMatch(i -> sentence.token(i).entity().equals("PERSON"));
  }

  private static boolean isComma(ParsedSentence sentence, int token) {
    return sentence.token(token).text().equals(",");
  }
}
