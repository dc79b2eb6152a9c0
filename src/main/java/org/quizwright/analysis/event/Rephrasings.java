package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;

/** Turns of phrase that hide an event, and the plain clause that each stands for. */
final class Rephrasings {

  private record Rule(Pattern pattern, String plain) {

    Optional<String> apply(String sentence) {
      Matcher matcher = pattern.matcher(sentence);
      return matcher.find()
          ? Optional.of(RunningText.capitalised(matcher.replaceFirst(plain)))
          : Optional.empty();
    }
  }

  private static final String NUMBER =
      "(?:\\d[\\d,.]*|(?i:a (?:hundred|thousand|million|dozen)|"
          + NumberWord.words(2, 19)
          + "|"
          + NumberWord.tensWords()
          + "))";

  /** In this order, since what one makes plain the next may go on with. */
  private static final List<Rule> RULES =
      List.of(
          rule(
              "\\bwhat (?:\\p{Ll}+ ){0,3}(?:called|knew as|came to be (?:called|known as)|became known as) "
                  + "(?=(?:the|an?) |[“\"‘]|\\p{Lu})",
              ""),
          rule("^It is (?:well )?(?:agreed|known|certain)(?: by all| on all sides)? that ", ""),
          rule("\\bas (?:early|late|recently) as (?=\\d|\\p{Lu}|the )", "in "),
          rule(
              "((?:^(?:In|On|By|From|Between|During)|[;:] (?:in|between|from|by)) [^,;:]{0,40}?\\b\\d{4}) (?="
                  + "(?:(?:about|some|around|over|nearly|almost|more than|at least|only|an estimated) )?"
                  + NUMBER
                  + "\\b)",
              "$1, "),
          rule("\\banother [\\d,]+ (?:out )?of the (?:remaining )?[\\d,]+ ", ""),
          rule(
              ",? (?:for|at|of|worth) (?:some |about |around |over |an estimated )?"
                  + "[$€£]\\d(?:[\\d.,]*\\d)?+(?: (?:million|billion|trillion))?+(?! worth\\b)",
              ""),
          rule(
              "\\b(?:formally |officially )?(?:established|agreed|sealed) the transfer of",
              "transferred"),
          rule(
              "(?<= )(\\p{L}+ed|went|fell|came|spread) to [^,;:]{1,80}?,? and ((?:in|on) "
                  + TimePhrase.WORDS
                  + ") to ",
              "$1 $2 to "),
          rule("^With (the [^,]+s) (\\p{L}+ed) ((?:on|in) [^,]*?\\d{4}), .*$", "$1 were $2 $3."),
          rule(
              "^With (the [^,]+|\\p{Lu}[\\p{L}’. -]+) (\\p{L}+ed) ((?:on|in) [^,]*?\\d{4}), .*$",
              "$1 was $2 $3."),
          rule(
              "^An? (?:resolution|decree|statement|declaration|appeal) (?:by|of|from) "
                  + "(the [^,]+?) in ((?:\\p{Lu}\\p{L}+ )?\\d{4}) (?=\\p{L}+ed )",
              "In $2, $1 "),
          rule(
              "\\bagainst [“\"]?those who (?:would like|want|wanted|tried|sought) to (\\p{L}+?(?:ee)?)e?(?= )",
              "against $1ing"),
          rule(
              "^((?:\\p{Lu}[\\p{L}’.-]+ )+\\p{Lu}[\\p{L}’.-]+), (?:[^,]+, )?who "
                  + "(\\p{L}+ed [^,]*?\\d{4})\\b.*$",
              "$1 $2."));

  private Rephrasings() {}

  private static Rule rule(String pattern, String plain) {
    return new Rule(Pattern.compile(pattern), plain);
  }

  /** What {@code sentence} becomes step by step; empty where it has none of these turns. */
  static List<String> of(String sentence) {
    List<String> steps = new ArrayList<>();
    String current = sentence;
    for (Rule rule : RULES) {
      Optional<String> next = rule.apply(current);
      next.ifPresent(steps::add);
      current = next.orElse(current);
    }
    return steps;
  }
}
