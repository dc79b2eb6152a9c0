package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/**
 * Tells a bare number that is an age. That of one person tells who it is: "Ann Rowe, then forty".
 * That of many can be asked for: "men aged from 20 to 40".
 */
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

  /** "The youngest, George Bell, was". */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\b[Tt]he (youngest|oldest|eldest)\\b(?:(?! who| which| whose)[^.;:]){0,60} was"
              + " (?:(?:only|just|then|about|nearly|barely|still) )?$");

  private static final Pattern AGE_BEFORE =
      Pattern.compile(
          "(?i)(?:\\baged?(?: of)?(?: about| only)?|\\bturn(?:ed|s|ing)|\\b(?:he|she|I)(?: was|’s| is|'s)(?: only| about| nearly| just)?"
              + "|\\bdied (?:[\\p{L}]+ ){0,4}?at|, at)\\s$");

  private static final Pattern AT_THE_AGE =
      Pattern.compile("(?i)\\bat the age of (?:about |only |just )?$");

  /** "Thomas Quill was", "Ann Rowe, then", "Jane, who was", "Ellen Moor,". */
  private static final Pattern PERSON_BEFORE =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}’'-]+)(?:,? (?:who |then |now )?(?:was|is)|, (?:then|now|only)|,)"
              + "(?: (?:then|only|about|nearly|just|barely|still|already))? $");

  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{Ll}’']+,\\s$");
  private static final Pattern OLD =
      Pattern.compile("^[- ](?:years?|months?)[- ](?:old|of age)\\b.*", Pattern.DOTALL);

  private static final int CHILD = 10;
  private static final int OLDEST = 110;

  private Ages() {}

  /** Whether the number is the age of one person, but not of the youngest or oldest of many. */
  static boolean isOfOne(ParsedSentence sentence, Amount amount, String before, String after) {
    return isTold(amount.span().of(sentence.text()), before, after)
        || isOfNamed(sentence, amount, before, after)
        || isOfNoun(sentence, amount, after);
  }

  private static boolean isTold(String number, String before, String after) {
    boolean bare = NotAnAmount.BARE_END.matcher(after).matches();
    boolean apposed =
        NAME_BEFORE.matcher(before).find() && after.matches("(?s)^[,.].*") && number.length() <= 3;
    return OLD.matcher(after).matches()
        || AT_THE_AGE.matcher(before).find()
        || (bare && (AGE_BEFORE.matcher(before).find() || apposed));
  }

  private static boolean isOfNamed(
      ParsedSentence sentence, Amount amount, String before, String after) {
    Matcher name = PERSON_BEFORE.matcher(before);
    return amount.high() > CHILD
        && amount.high() < OLDEST
        && NotAnAmount.BARE_END.matcher(after).matches()
        && !OF_ALL.matcher(before).find()
        && name.find()
        && sentence.within(new Span(name.start("name"), name.end("name"))).stream()
            .anyMatch(i -> isPersonTold(sentence, i));
  }

  /** Not "the majority for Palmerston was". */
  private static boolean isPersonTold(ParsedSentence sentence, int last) {
    int first = last;
    while (first > 0 && sentence.token(first - 1).entity().equals("PERSON")) {
      first--;
    }
    return sentence.token(last).entity().equals("PERSON")
        && (first == 0 || !sentence.token(first - 1).hasTag("IN", "TO"));
  }

  /** "A nurse of 21 at the hospital", "a former miner of 47". */
  private static boolean isOfNoun(ParsedSentence sentence, Amount amount, String after) {
    int at = sentence.within(amount.span()).stream().findFirst().orElse(0);
    return at > 1
        && sentence.token(at - 1).text().equals("of")
        && Counted.isHuman(sentence.token(at - 2))
        && !sentence.token(at - 2).hasTag("NNS")
        && amount.high() > CHILD
        && amount.high() < OLDEST
        && (NotAnAmount.BARE_END.matcher(after).matches()
            || after.matches("(?s) (?:from|in|who|with)\\b.*"));
  }

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
