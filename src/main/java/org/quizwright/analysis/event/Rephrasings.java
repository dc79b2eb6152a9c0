package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns of phrase that hide an event, and the plain clause that each stands for. */
final class Rephrasings {

  private record Rule(Pattern pattern, Function<MatchResult, String> plain) {

    Optional<String> apply(String sentence) {
      Matcher matcher = pattern.matcher(sentence);
      return matcher.find()
          ? Optional.of(
              RunningText.capitalised(
                  sentence.substring(0, matcher.start())
                      + plain.apply(matcher.toMatchResult())
                      + sentence.substring(matcher.end())))
          : Optional.empty();
    }
  }

  /** In this order, since what one makes plain the next may go on with. */
  private static final List<Rule> RULES =
      List.of(
          rule(
              "\\bwhat (?:\\p{Ll}+ ){0,3}(?:called|knew as|came to be (?:called|known as)|became known as) "
                  + "(?=(?:the|an?) |[“\"‘]|\\p{Lu})",
              match -> ""),
          rule("\\banother [\\d,]+ (?:out )?of the (?:remaining )?[\\d,]+ ", match -> ""),
          rule(
              ",? (?:for|at|of|worth) (?:some |about |around |over |an estimated )?"
                  + "[$€£][\\d.,]*\\d(?: (?:million|billion|trillion))?",
              match -> ""),
          rule(
              "\\b(?:formally |officially )?(?:established|agreed|sealed) the transfer of",
              match -> "transferred"),
          rule(
              "^An? (?:resolution|decree|statement|declaration|appeal) (?:by|of|from) "
                  + "(the [^,]+?) in ((?:\\p{Lu}\\p{L}+ )?\\d{4}) (?=\\p{L}+ed )",
              match -> "In " + match.group(2) + ", " + match.group(1) + " "),
          rule(
              "^With (the [^,]+?|(?:\\p{Lu}[\\p{L}’.-]+ )+)(\\p{L}+ed) ((?:on|in) [^,]*?\\d{4}), .*$",
              match -> absolute(match.group(1).strip(), match.group(2), match.group(3))),
          rule("\\b(?:was|were) (?:the )?law(?=[.,;]|$)", match -> "became law"),
          rule(
              "\\bagainst [“\"]?those who (?:would like|want|wanted|tried|sought) to (\\p{L}+)",
              match -> "against " + gerund(match.group(1))),
          rule(
              "^.*\\bthe (?:\\p{L}+ )?defeat ((?:\\p{L}+ ){1,4}\\p{L}+s) suffered"
                  + " (in .+?\\d{4})\\b.*$",
              match -> match.group(1) + " were defeated " + match.group(2) + "."),
          rule(
              "^((?:\\p{Lu}[\\p{L}’.-]+ )+\\p{Lu}[\\p{L}’.-]+), (?:[^,]+, )?who "
                  + "(\\p{L}+ed [^,]*?\\d{4})\\b.*$",
              match -> match.group(1) + " " + match.group(2) + "."));

  private Rephrasings() {}

  private static Rule rule(String pattern, Function<MatchResult, String> plain) {
    return new Rule(Pattern.compile(pattern), plain);
  }

  /** "With the plotters arrested in May 1820, …": they were arrested. */
  private static String absolute(String who, String participle, String when) {
    return who + (who.endsWith("s") ? " were " : " was ") + participle + " " + when + ".";
  }

  private static String gerund(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
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
