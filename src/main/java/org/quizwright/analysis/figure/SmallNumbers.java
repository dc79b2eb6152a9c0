package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Small spelt-out numbers that only refer back or number the parts of an argument. */
final class SmallNumbers {

  private static final double LARGEST = 12;
  private static final Pattern REFERS_BACK =
      Pattern.compile(
          "(?i)\\b(?:the|these|those|all|both|latter|first|last|next|any|either|each|no|which|other|between|his|her|its|their|our|my)\\s$");
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?i)components?|sides?|kinds?|sorts?|reasons?|ways?|aspects?|factors?|things?|points?"
              + "|questions?|principles?|elements?|options?|choices?|stages?|phases?|parts?|halves"
              + "|alternatives?|senses?|words?|respects?|camps?|paths?|poles?|tendencies|sectors?"
              + "|thirds|types|examples?|cases|categories|goals?|aims?|tasks?|steps?|forms|lines|ends"
              + "|levels?|versions?|others?");

  /** "The ship was cut in two." */
  private static final Pattern INTO_PIECES =
      Pattern.compile(
          "\\b(?:cut|broke|broken|breaking|split|torn?|tore|divided?|snapped|sliced|folded) in(?:to)? $");

  private SmallNumbers() {}

  static boolean areEmpty(ParsedSentence sentence, Amount amount, String number, String before) {
    if (number.equalsIgnoreCase("one")) {
      return true;
    }
    boolean small = amount.high() <= LARGEST && Character.isLetter(number.charAt(0));
    Optional<Token> noun = Counted.noun(sentence, amount.span().end());
    if (!small) {
      return false;
    }
    return REFERS_BACK.matcher(before).find()
        || (noun.isEmpty() && INTO_PIECES.matcher(before).find())
        || noun.map(token -> amount.high() <= 5 && ABSTRACT.matcher(token.text()).matches())
            .orElse(false);
  }
}
