package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/**
 * A number that counts again what the one before it counted: "The weavers spoke of 900 people, the
 * mayor of 300", "they come near the mayor: between 300 and 400".
 */
final class Gapping {

  private static final Pattern OTHER_VOICE =
      Pattern.compile(
          "\\b(?:spoke|spoken|speak|speaks|told|tell|tells|wrote) of [^.;:]*\\d[^.;:]*, (?:and |but )?"
              + "((?:the |an? )?\\p{L}+(?: \\p{L}+)?) of $");

  private static final Pattern RESTATED =
      Pattern.compile(": (?:(?:somewhere|perhaps|about|roughly|probably) )*(?:between |from )?$");

  private static final Pattern ENDS = Pattern.compile("^(?: (?:and|to) \\d[\\d,]*)?(?:[.,;]|$)");

  private Gapping() {}

  static boolean is(NumberPlace place) {
    boolean bare =
        place.amount().kind() == Amount.Kind.COUNT && ENDS.matcher(place.behind()).find();
    return bare
        && (OTHER_VOICE.matcher(place.before()).find() || RESTATED.matcher(place.before()).find());
  }

  /** Who gives the second number. */
  static Optional<String> voice(ParsedSentence sentence, Span number) {
    Matcher voice = OTHER_VOICE.matcher(sentence.text().substring(0, number.start()));
    return voice.find() ? Optional.of(voice.group(1)) : Optional.empty();
  }
}
