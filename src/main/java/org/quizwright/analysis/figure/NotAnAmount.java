package org.quizwright.analysis.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
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

  /** What stands behind a number that counts no noun. */
  static final Pattern BARE_END =
      Pattern.compile(
          "^(?:[,.;:!?)]|$| when\\b| and\\b| at\\b| (?:the|that) (?:year|winter|summer|spring|autumn|fall|day|week|month)\\b).*",
          Pattern.DOTALL);

  /** "1. Compare …", "5.3 “Captain Hale”". */
  private static final Pattern SECTION = Pattern.compile("\\d+\\. |\\d+\\.\\d+ [“\"\\p{Lu}]");

  private NotAnAmount() {}

  static boolean is(ParsedSentence sentence, Amount amount) {
    String text = sentence.text();
    String before = text.substring(0, amount.span().start());
    String after = text.substring(amount.span().end());
    if (amount.unit().equals("minutes") && CLOCK.matcher(" minutes" + after).matches()) {
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
        || Ages.isOfOne(sentence, amount, before, after)
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
