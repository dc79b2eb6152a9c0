package org.quizwright.generation.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.checking.flaw.DateInLabel;
import org.quizwright.language.Language;
import org.quizwright.language.Token;

/** What keeps a label off a timeline: it gives its date away, or it doesn't stand alone. */
final class LabelCheck {

  private static final int FEWEST_WORDS = 5;

  /** "Grey resigned" says enough. */
  private static final int FEWEST_OF_NAMED = 2;

  private static final int MOST_WORDS = 14;

  private static final String OCCASION =
      "(?:strike|riot|protest|march|revolt|rising|uprising|meeting|conference|trial|election"
          + "|picket|demonstration|mutiny)";

  /** That somebody known died is no toll. */
  private static final Pattern DEATH =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.’-]+ )+(?:himself |herself )?died\\b");

  private static final List<Rule> WORDING =
      List.of(
          new Rule(
              "tells a toll",
              Pattern.compile(
                  "(?i)\\b(kill|murder|massacre|suicide|dead|deaths?|died|dying|lives|victims?)\\w*\\b")),
          new Rule(
              "tells who paid or backed it, which is a claim",
              Pattern.compile(
                  "(?i)(?<!-)\\b(fund(s|ed|ing)|financ\\w+|bankroll\\w*|subsidi[sz]\\w+|sponsor\\w*"
                      + "|support(ed|ing)|backed|encourag\\w+|influenc\\w+|manipulat\\w+"
                      + "|instigat\\w+|orchestrat\\w+)\\b")),
          new Rule(
              "doesn't say which party",
              Pattern.compile("(?:^|^\\p{L}+ | \\p{Ll}[\\p{L}-]* )party\\b(?! of\\b)")),
          new Rule(
              "names an occasion as if it were known",
              Pattern.compile("\\b[Tt]he " + OCCASION + "s?\\b(?! (?:of|in|at|on|by|against)\\b)")),
          new Rule(
              "names an occasion that nothing tells from others",
              Pattern.compile("^An? (?!.*\\p{Lu})(?:\\p{Ll}[\\p{L}’-]* )*?" + OCCASION + "\\b")),
          new Rule(
              "tells of somebody's luck and not of history",
              Pattern.compile(
                  "(?i)\\b(?:won|lost|made|inherited)\\b.*\\b(?:fortune|bet|wager|prize|lottery)\\b")),
          new Rule(
              "doesn't say who it was",
              Pattern.compile("^An? (?:\\p{Ll}[\\p{L}-]* )?(?:man|woman|boy|girl|child)\\b")),
          new Rule(
              "gives a figure of a year",
              Pattern.compile(
                  "^[\\d,.]+ (?:tons|tonnes|barrels|bales|bushels|pounds|passengers)\\b|\\bfetched\\b")),
          new Rule(
              "tells what didn't happen",
              Pattern.compile("(?i)\\b(?:no|nothing|nobody|never|not|none|neither)\\b")),
          new Rule(
              "doesn't say what a meeting was for",
              Pattern.compile("^An? (?:\\p{L}+ )?meeting\\b.* took place$")),
          new Rule("doesn't say who did it", Passives.WITHOUT_DOER),
          new Rule("hangs on a word in quotation marks", Pattern.compile("[“\"][^”\" ]+[”\"]")),
          new Rule("has unbalanced marks", Pattern.compile("^[^(]*\\)|\\([^)]*$|^[^“]*”|“[^”]*$")));

  /** A word that points back within its own clause is no riddle. */
  private static final List<String> REFLEXIVE =
      List.of("itself", "himself", "herself", "themselves");

  private final Language language;

  LabelCheck(Language language) {
    this.language = language;
  }

  private record Rule(String fault, Pattern pattern) {

    boolean catches(String label) {
      return pattern.matcher(label).find();
    }
  }

  /** Every fault of a label in a few words; empty for a label that may be printed. */
  List<String> faults(String label) {
    List<Token> tokens = language.parse(label).tokens();
    return Stream.of(length(label, tokens), wording(label), grammar(tokens))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> length(String label, List<Token> tokens) {
    int words = label.strip().split("\\s+").length;
    boolean named = tokens.stream().anyMatch(Token::isProperNoun);
    return words < (named ? FEWEST_OF_NAMED : FEWEST_WORDS) || words > MOST_WORDS
        ? List.of("has " + words + " words")
        : List.of();
  }

  private static List<String> wording(String label) {
    return Stream.concat(
            DateInLabel.leaks(label).stream(),
            WORDING.stream()
                .filter(rule -> rule.catches(DEATH.matcher(label).replaceFirst("")))
                .map(Rule::fault))
        .toList();
  }

  private static List<String> grammar(List<Token> tokens) {
    boolean riddle =
        IntStream.range(0, tokens.size())
            .filter(i -> isPronoun(tokens.get(i)))
            .anyMatch(i -> i == 0 || !tokens.get(i - 1).text().equals("that"));
    String pronoun = riddle ? "has a pronoun" : "";
    String tense = tokens.stream().anyMatch(LabelCheck::isPast) ? "" : "has no verb in the past";
    return Stream.of(pronoun, tense).filter(fault -> !fault.isEmpty()).toList();
  }

  private static boolean isPronoun(Token token) {
    return token.tag().equals("PRP") && !REFLEXIVE.contains(token.text());
  }

  /** A tagger without context takes many a past tense for a participle. */
  private static boolean isPast(Token token) {
    return token.hasTag("VBD", "VBN");
  }
}
