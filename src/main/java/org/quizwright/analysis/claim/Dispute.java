package org.quizwright.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;

/**
 * Whether a sentence is open to dispute. Where nothing shows that it is a plain statement of fact,
 * it counts as disputed.
 */
final class Dispute {

  private static final Pattern PREDICTION =
      Pattern.compile("\\b(?:will|shall|would|going to|is to be|are to be|about to|ought to)\\b");
  private static final Pattern DUTY =
      Pattern.compile("\\b(?:must|should|has to|have to|need to|needs to|requires)\\b");
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?i)\\b(?:order|demand|condition|requir|rul|law|decree|agree|decid|vot|plan|resol|propos)");
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?i)\\bnot\\b(?! only)[^.;]{3,120}\\bbut\\b|\\bargument\\b|\\bcontrary to\\b|\\bthus\\b"
              + "|\\btherefore\\b|\\bso \\w+ly? (?:\\w+ )?that\\b");
  private static final Pattern QUESTION = Pattern.compile("[\\w’']+[”’\"]?[?!][”’\"]*$");
  private static final Pattern SCARE =
      Pattern.compile(
          "[“\"‘]\\p{Ll}[\\w’' -]{1,25}?[,.]?[”\"’](?=\\s+\\p{Ll}+(?:s|ist|ment|ion|or)\\b)");
  private static final Pattern ANCHOR = Pattern.compile("\\d");

  private static final List<Function<ParsedSentence, Optional<String>>> SIGNS =
      List.of(
          LoadedWords::in,
          s -> match(PREDICTION, s.text()),
          s -> match(ORDERED, s.text()).isPresent() ? Optional.empty() : match(DUTY, s.text()),
          s -> match(ARGUMENT, s.text()),
          s -> match(QUESTION, s.text()),
          s -> match(SCARE, s.text()),
          Dispute::generality);

  private Dispute() {}

  /** The words that show it, as they stand in the sentence; empty for a plain statement. */
  static Optional<String> mark(ParsedSentence sentence) {
    return Neutral.announces(sentence) ? Optional.empty() : firstSign(sentence);
  }

  private static Optional<String> firstSign(ParsedSentence sentence) {
    return SIGNS.stream().flatMap(sign -> sign.apply(sentence).stream()).findFirst();
  }

  private static Optional<String> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** A sentence that isn't in the past tense needs a number or a name to be a plain statement. */
  private static Optional<String> generality(ParsedSentence sentence) {
    boolean anchored =
        ANCHOR.matcher(sentence.text()).find() || !sentence.names().isEmpty() || isPast(sentence);
    return anchored ? Optional.empty() : Optional.of(predicate(sentence));
  }

  private static boolean isPast(ParsedSentence sentence) {
    return Clause.main(sentence).filter(Clause::isFinite).filter(Clause::isPast).isPresent();
  }

  /** The word that carries the sentence; the whole of it where the grammar shows none. */
  static String predicate(ParsedSentence sentence) {
    OptionalInt root = sentence.root();
    boolean word = root.isPresent() && !sentence.token(root.getAsInt()).isPunctuation();
    return word ? sentence.token(root.getAsInt()).text() : sentence.text();
  }
}
