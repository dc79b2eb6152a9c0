package org.quizwright.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * Whether a sentence is open to dispute. Where nothing shows that it is a plain statement of fact,
 * it counts as disputed.
 */
final class Dispute {

  private static final Pattern PREDICTION =
      Pattern.compile(
          // What stands before a verb is looked at only where it may begin.
          "(?=[ws])(?<!\\b(?:[Yy]ou|I|[Ww]e) )\\b(?:will|shall)\\b"
              + "|\\b(?:I|[Ww]e) (?:will|shall) (?!say|tell|never forget|not say|remember|see\\b)\\w+"
              + "|\\bwould have \\w+(?:ed|en|ne|ade|ood|eld|id)\\b|\\bwould (?:be|have been) (?:beyond|better|worse)"
              + "|\\b(?:forecast|predict\\w*|prediction|prophes\\w+|foresaw|foresee\\w*)\\b"
              + "|\\b(?:is|are) (?:going|bound|to be)\\b(?! (?:found|seen|read|had))|\\bought to\\b");
  private static final Pattern DUTY =
      Pattern.compile("\\b(?:must|should|has to|have to|need to|needs to|requires)\\b");
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?i)\\b(?:order|demand|condition|requir|rul|law|decree|agree|decid|vot|plan|resol|propos)");
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?i)\\bnot\\b(?! only)[^.;]{3,120}\\bbut\\b|\\bthe argument that\\b|\\bcontrary to\\b|\\bthus\\b"
              + "|\\btherefore\\b|\\bso \\w+ly? (?:\\w+ )?that\\b");
  private static final Pattern QUESTION =
      Pattern.compile(
          "[\\w’']+[”’\"]?!+[”’\"]*$|\\b(?:[Hh]ow (?:could|can)|[Ww]hy should|[Ww]ho (?:would|could|can)"
              + "|[Ww]hat right|for what|[Ii]sn[’']t|[Aa]ren[’']t|(?:^|[“\"])(?:Would|Could|Should|Can))\\b.*[?][”’\"]*$");
  private static final Pattern SCARE =
      Pattern.compile(
          "[“\"‘]\\p{Ll}[\\w’' -]{1,25}?[”\"’](?=\\s+(?!(?:was|is|has|its|his|this|for|as|or|nor|does|says|on)\\b)\\p{Ll}+(?:s|ist|ment|ion|or)\\b)");
  private static final Pattern QUESTION_MARK = Pattern.compile("[?][”’\"]*$");
  private static final Pattern ANCHOR = Pattern.compile("\\d");

  private static final List<Function<ParsedSentence, Optional<String>>> SIGNS =
      List.of(
          LoadedWords::in,
          s -> match(PREDICTION, s.text()),
          s -> match(ORDERED, s.text()).isPresent() ? Optional.empty() : match(DUTY, s.text()),
          s -> match(ARGUMENT, s.text()),
          s -> match(QUESTION, s.text()),
          s -> match(SCARE, s.text()),
          Dispute::charge,
          Dispute::generality);

  private Dispute() {}

  /** The words that show it, as they stand in the sentence; empty for a plain statement. */
  static Optional<String> mark(ParsedSentence sentence) {
    return Neutral.announces(sentence) ? LoadedWords.in(sentence) : firstSign(sentence);
  }

  private static Optional<String> firstSign(ParsedSentence sentence) {
    return SIGNS.stream().flatMap(sign -> sign.apply(sentence).stream()).findFirst();
  }

  private static Optional<String> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Verbs by which a text itself keeps away from what somebody says, or tells of a charge. */
  private static Optional<String> charge(ParsedSentence sentence) {
    return sentence.root().stream()
        .mapToObj(sentence::token)
        .filter(
            verb -> verb.isVerb() && List.of("claim", "allege", "accuse").contains(verb.lemma()))
        .map(Token::text)
        .findFirst();
  }

  /** A present sentence about others needs a number or a name to be a plain statement. */
  private static Optional<String> generality(ParsedSentence sentence) {
    boolean anchored =
        ANCHOR.matcher(sentence.text()).find()
            || !sentence.names().isEmpty()
            || sentence.tokens().stream().anyMatch(Dispute::anchors);
    return anchored || !isFinite(sentence) || QUESTION_MARK.matcher(sentence.text()).find()
        ? Optional.empty()
        : Optional.of(predicate(sentence));
  }

  /** Number words, past forms, and the people who talk with each other. */
  private static boolean anchors(Token token) {
    return token.hasTag("CD", "VBD")
        || token.text().matches("(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur)")
        || (token.text().matches("(?i)has|have|had") && token.relation().startsWith("aux"));
  }

  private static boolean isFinite(ParsedSentence sentence) {
    return sentence.tokens().stream().anyMatch(Token::isFinite);
  }

  /** The word that carries the sentence; the whole of it where the grammar shows none. */
  static String predicate(ParsedSentence sentence) {
    OptionalInt root = sentence.root();
    boolean word = root.isPresent() && !sentence.token(root.getAsInt()).isPunctuation();
    return word ? sentence.token(root.getAsInt()).text() : sentence.text();
  }
}
