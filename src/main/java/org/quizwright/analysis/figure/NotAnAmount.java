package org.quizwright.analysis.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Numbers that count nothing: years, days of the month, hours, ages, numbers in names. */
final class NotAnAmount {

  private static final Pattern YEARS =
      Pattern.compile("(?:1\\d|20)\\d{2}(?:\\s?[-–]\\s?\\d{2,4}| (?:to|and|or) \\d{4})?");
  private static final Pattern OF_A_YEAR =
      Pattern.compile(
          "(?i)(?:^|\\b(?:in|of|since|by|until|till|from|to|the|its|this|and|or|during|before|after"
              + "|about|for|early|late|mid|between|through|spring|summer|autumn|fall|winter|year)\\s"
              + "|[(,–—-]\\s?|(?-i:\\p{Lu}\\p{Ll}+)\\s)$");
  private static final Pattern DAY =
      Pattern.compile(
          Months.ANY
              + "\\.?\\s(?:the\\s)?$|"
              + Months.ANY
              + " \\d+(?:\\s?[-–]\\s?| (?:and|or|to) )$");
  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "^(?:\\s?[-–]\\s?\\d+|,? (?:and|or|to) \\d+)?\\s(?:of )?" + Months.ANY + "\\b.*",
          Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)\\b(?:nos?\\.|numbers?|chapters?|pages?|pp?\\.|vols?\\.|volumes?|articles?|sections?|clauses?"
              + "|paragraphs?|part|point|thesis|act|scene|issue|line|lines|room|platform|track|per|every"
              + "|route|highway|grade|class|form|type|mark|fol\\.|col\\.|cols\\.|at about|o’clock|psalm)\\s$");
  private static final Pattern CLOCK =
      Pattern.compile(
          "^(?: o[’']clock| past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)\\b|\\s?[ap]\\.?m\\b|:\\d\\d| in the (?:morning|forenoon|afternoon|evening)| at night"
              + "| minutes (?:past|to|before) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)\\b).*",
          Pattern.DOTALL);
  private static final Pattern STRUCK =
      Pattern.compile(
          "\\b(?:struck|minutes (?:past|to|before)|(?:ten|twenty|quarter) past|clock (?:at|till|until|to)) $");
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:st|nd|rd|th|s|d)\\b.*", Pattern.DOTALL);
  private static final Pattern AGE_BEFORE =
      Pattern.compile(
          "(?i)(?:\\baged?(?: of)?(?: about| only)?|\\bturn(?:ed|s|ing)|\\b(?:he|she|I)(?: was|’s| is|'s)(?: only| about| nearly| just)?"
              + "|\\bdied (?:[\\p{L}]+ ){0,4}?at|, at|\\bat the age of)\\s$");

  /** "Thomas Quill was", "Ann Rowe, then", "Jane, who was", "Ellen Moor,". */
  private static final Pattern PERSON_BEFORE =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}’'-]+)(?:,? (?:who |then |now )?(?:was|is)|, (?:then|now|only)|,)"
              + "(?: (?:then|only|about|nearly|just|barely|still|already))? $");

  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{Ll}’']+,\\s$");
  private static final Pattern OLD =
      Pattern.compile("^[- ](?:years?|months?)[- ](?:old|of age)\\b.*", Pattern.DOTALL);
  private static final Pattern BARE_END =
      Pattern.compile(
          "^(?:[,.;:!?)]|$| when\\b| and\\b| at\\b| (?:the|that) (?:year|winter|summer|spring|autumn|fall|day|week|month)\\b).*",
          Pattern.DOTALL);

  /** "1. Compare …", "5.3 “Captain Hale”". */
  private static final Pattern SECTION = Pattern.compile("\\d+\\. |\\d+\\.\\d+ [“\"\\p{Lu}]");

  private static final int CHILD = 10;
  private static final int OLDEST = 110;

  private NotAnAmount() {}

  static boolean is(ParsedSentence sentence, Amount amount) {
    String text = sentence.text();
    String before = text.substring(0, amount.span().start());
    String after = text.substring(amount.span().end());
    if (amount.kind() == Amount.Kind.MEASURE && CLOCK.matcher(" minutes" + after).matches()) {
      return true;
    }
    if (amount.kind() == Amount.Kind.MEASURE) {
      boolean one = amount.span().of(text).matches("(?i)one .*") && !after.startsWith("’s");
      return one || Spells.isNone(amount, before, after) || before.matches("(?s).*\\bper\\s$");
    }
    if (amount.kind() != Amount.Kind.COUNT) {
      return false;
    }
    String number = amount.span().of(text);
    return isYear(sentence, amount, number, before)
        || (before.isEmpty() && SECTION.matcher(text).lookingAt())
        || (before.matches("(?s).*[’']$") && number.matches("\\d\\d"))
        || DAY.matcher(before).find()
        || BEFORE_MONTH.matcher(after).matches()
        || NUMBERED.matcher(before).find()
        || CLOCK.matcher(after).matches()
        || (STRUCK.matcher(before).find()
            && (BARE_END.matcher(after).matches()
                || after.matches("(?s) (?:they|he|she|it|we|I|the)\\b.*")))
        || ORDINAL.matcher(after).matches()
        || (before.matches("(?s).*\\d{4}[-–/]$") && number.matches("\\d\\d"))
        || isAge(number, before, after)
        || isAgeOfNamed(sentence, amount, before, after)
        || isAgeOf(sentence, amount, after)
        || isInName(sentence, amount)
        || SmallNumbers.areEmpty(sentence, amount, number, before);
  }

  private static boolean isYear(
      ParsedSentence sentence, Amount amount, String number, String before) {
    if (!YEARS.matcher(number).matches()) {
      return false;
    }
    boolean counts =
        !number.contains(" ")
            && nextNoun(sentence, amount.span().end())
            && !Hedges.around(before, "").isEmpty();
    boolean opens = before.isEmpty() && nextNoun(sentence, amount.span().end());
    return !counts
        && !opens
        && (OF_A_YEAR.matcher(before).find() || !nextNoun(sentence, amount.span().end()));
  }

  private static boolean nextNoun(ParsedSentence sentence, int from) {
    return sentence.tokens().stream()
        .filter(token -> token.start() >= from)
        .limit(2)
        .anyMatch(token -> token.hasTag("NNS"));
  }

  private static boolean isAge(String number, String before, String after) {
    boolean bare = BARE_END.matcher(after).matches();
    boolean apposed =
        NAME_BEFORE.matcher(before).find() && after.matches("(?s)^[,.].*") && number.length() <= 3;
    return OLD.matcher(after).matches() || (bare && (AGE_BEFORE.matcher(before).find() || apposed));
  }

  private static boolean isAgeOfNamed(
      ParsedSentence sentence, Amount amount, String before, String after) {
    Matcher name = PERSON_BEFORE.matcher(before);
    return amount.high() > CHILD
        && amount.high() < OLDEST
        && BARE_END.matcher(after).matches()
        && !Ages.isOfExtreme(before)
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
  private static boolean isAgeOf(ParsedSentence sentence, Amount amount, String after) {
    int at = sentence.within(amount.span()).stream().findFirst().orElse(0);
    return at > 1
        && sentence.token(at - 1).text().equals("of")
        && Counted.isHuman(sentence.token(at - 2))
        && !sentence.token(at - 2).hasTag("NNS")
        && amount.high() > CHILD
        && amount.high() < OLDEST
        && (BARE_END.matcher(after).matches() || after.matches("(?s) (?:from|in|who|with)\\b.*"));
  }

  /** "Local 214", "Apollo 11", "World War II": a number after a capital that counts no noun. */
  private static boolean isInName(ParsedSentence sentence, Amount amount) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.within(amount.span()).stream().findFirst().orElse(0);
    boolean afterName =
        at > 0
            && Character.isUpperCase(tokens.get(at - 1).text().charAt(0))
            && tokens.get(at - 1).hasTag("NNP", "NNPS", "NN", "JJ");
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
    boolean counts = next.isNoun() || next.hasTag("JJ", "VBN", "JJR", "JJS");
    return afterName
        && tokens.get(at - 1).end() + 1 == amount.span().start()
        && !counts
        && !Character.isLetter(amount.span().of(sentence.text()).charAt(0));
  }
}
