package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Token;

/** Tells a bare number that is somebody's age: "a weaver of thirty", "men aged from 20 to 40". */
final class Ages {

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b[Aa]n? ((?:\\p{L}[\\p{L}-]* ){0,3}?(?:\\p{L}*(?:er|or|ist|man|woman|maid|smith|wright|herd)|boy|girl"
              + "|lad|youth|widow|clerk|nurse|servant|apprentice|priest|monk|nun|surgeon|cook)) of $");
  private static final Pattern AGED =
      Pattern.compile(
          "(?i)\\b((?:\\p{L}+ and )?\\p{L}+)(?: who were| were| was)? aged (?:from |between |about )?$");

  /** "only children under six were free". */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)\\b(children|boys|girls|infants|men|women) (?:under|over|below|above) $");

  private static final Pattern BELOW_ENDS =
      Pattern.compile(
          "^(?:[,.;:)—]|$| (?:were|was|had|could|should|might|went|worked|died|on|in)\\b)");

  private static final Pattern ENDS =
      Pattern.compile("^(?:[,.;:)—]|$| (?:when|who|and|with|at|named|called)\\b)");
  private static final double OLDEST = 105;

  /** "The youngest, George Bell, was". */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\b[Tt]he (youngest|oldest|eldest)\\b(?:(?! who| which| whose)[^.;:]){0,60} was"
              + " (?:(?:only|just|then|about|nearly|barely|still) )?$");

  private Ages() {}

  /** "A clerk of twenty-two copied them". */
  private static boolean goesOn(NumberPlace place) {
    int end = place.amount().span().end();
    return Counted.noun(place.sentence(), end).isEmpty()
        && place.sentence().tokens().stream()
            .filter(token -> token.start() >= end)
            .findFirst()
            .filter(Token::isVerb)
            .isPresent();
  }

  /** Whether the words before a number tell of the first or the last of many by age. */
  static boolean isOfExtreme(String before) {
    return OF_ALL.matcher(before).find();
  }

  /** What the age is, in words; empty where the number counts something else. */
  static Optional<String> measured(NumberPlace place) {
    Amount amount = place.amount();
    boolean bare = ENDS.matcher(place.behind()).find() || BELOW_ENDS.matcher(place.behind()).find();
    if (amount.kind() != Amount.Kind.COUNT || amount.high() > OLDEST) {
      return Optional.empty();
    }
    Matcher of = SOMEBODY.matcher(place.beforeHedge());
    if (of.find() && (bare || goesOn(place))) {
      return Optional.of("age of a " + of.group(1));
    }
    if (!bare) {
      return Optional.empty();
    }
    Matcher ofAll = OF_ALL.matcher(place.before());
    if (ofAll.find()) {
      return Optional.of("age of the " + ofAll.group(1));
    }
    Matcher below = BELOW.matcher(place.before());
    if (below.find() && BELOW_ENDS.matcher(place.behind()).find()) {
      return Optional.of("age of the " + below.group(1));
    }
    Matcher aged = AGED.matcher(place.beforeHedge());
    return aged.find() ? Optional.of("age of the " + aged.group(1)) : Optional.empty();
  }
}
