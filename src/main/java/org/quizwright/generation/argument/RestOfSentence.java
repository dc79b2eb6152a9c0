package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.FirstPerson;
import org.quizwright.generation.telling.ThirdPerson;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Case;
import org.quizwright.language.Words;
import org.quizwright.model.question.ShortAnswer;

/**
 * Quotes a part of a sentence and asks for the other by what it does for the first: gives the
 * reason, the motive, the contrast.
 *
 * @param patterns of whole sentences, each with a group {@code shown} and a group {@code asked}
 * @param question what follows the quotation
 * @param fit whether the two parts bear the question
 * @param answering how the part asked for answers, where its own words would be no answer
 */
record RestOfSentence(
    Drafting drafting,
    List<Pattern> patterns,
    String question,
    Predicate<Halves> fit,
    UnaryOperator<String> answering) {

  private static final int FEWEST_SHOWN = 5;
  private static final int FEWEST_ASKED = 3;
  private static final int MOST_WORDS = 32;

  /**
   * A pronoun or pointer among the first words, whose sense only the sentence before tells; "miners
   * and their wives" tells whose they were.
   */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)^both\\b|^(?:some|many|most|few|several|all|one|two|three) (?:\\p{L}+ed|became|were|was|had|went|came|took|made|found|could|would|did)\\b"
              + "|^(?:and|but|so|then|there(?! (?:was|were|is|are)\\b)|which|who|you|such|nor|neither|another|others?)\\b"
              + "|^(?:\\P{L}*\\p{L}+){0,3}?\\P{L}*\\b(?:this|that(?! \\p{L}+ (?:is|was|had))|these|those|it|he|him|she|hers|they|them|theirs|(?<!\\p{Ll} and )(?:its|his|her|their))\\b");

  /** "After the birth of the first she fell ill", "in the middle of the month". */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "\\bthe (?:first|second|third|fourth|last|former|latter|other|month|year|week)"
              + "(?= (?:he|she|it|they|we|and|but|was|were|had|did)\\b|[,;]|$)");

  /** Writers who say what they are about to do tell of nothing that happened. */
  static final Pattern ANNOUNCES =
      Pattern.compile(
          "^(?:I|We) (?:(?:must|want to|wish to|would like to|should like to|am going to|are going to|shall|will)"
              + " (?:talk|speak|tell|say|begin|start|turn|show|ask|state|mention|be (?:short|brief))"
              + "|beg|ask|say|tell|mean|know|do not (?:know|say|mean))\\b");

  /** "You were told there was a war because …": why there was one, as they say. */
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:tells?|told|says?|said|claim(?:s|ed)?|argue[sd]?|believe[sd]?|th(?:ink|inks|ought)|pretend(?:s|ed)?"
              + "|suppose[sd]?|suspect(?:s|ed)?|assume[sd]?|allege[sd]?|rumoured),? (?!(?:for|against)\\b(?!.* that\\b))");

  RestOfSentence {
    patterns = List.copyOf(patterns);
  }

  RestOfSentence(
      Drafting drafting, List<Pattern> patterns, String question, Predicate<Halves> fit) {
    this(drafting, patterns, question, fit, UnaryOperator.identity());
  }

  /**
   * Whether a reader of the passage understands words quoted from it, and they tell of something.
   */
  static boolean isClear(String shown) {
    return !LOOSE.matcher(shown).find()
        && !ANNOUNCES.matcher(shown).find()
        && !UNNAMED.matcher(shown).find();
  }

  /** Whether words are told as what somebody says or thinks, and so would be a reason for them. */
  static boolean isOnlyHeld(String words) {
    return HELD.matcher(words).find();
  }

  /** The questions on what the authors themselves say, in the order of the texts. */
  List<Draft> write(Facts facts) {
    return ArgumentParagraph.authorsLines(facts).stream()
        .filter(line -> !line.sensitive() && StandAlone.isWhole(line.text()))
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> halves(facts, line).stream())
        .map(halves -> draft(facts, halves))
        .filter(draft -> draft.touchesTheTheme() || !FirstPerson.isIn(draft.task().stem()))
        .toList();
  }

  private Optional<Halves> halves(Facts facts, Line line) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(line.text()))
        .filter(Matcher::matches)
        .map(found -> halves(facts, line, found))
        .filter(halves -> isOfSize(halves.shown(), FEWEST_SHOWN))
        .filter(halves -> isOfSize(halves.asked(), FEWEST_ASKED))
        .filter(Halves::isWhole)
        .filter(fit)
        .findFirst();
  }

  private static Halves halves(Facts facts, Line line, Matcher found) {
    return new Halves(
        line,
        facts.language().parse(line.text()),
        found.group("shown").strip(),
        found.group("asked").strip(),
        found.start("shown") < found.start("asked"),
        ThirdPerson.first(facts, line.ref(), line.text()));
  }

  private static boolean isOfSize(String part, int fewest) {
    int words = Words.in(part).size();
    return words >= fewest && words <= MOST_WORDS;
  }

  /** One of two things that "and" joins earns the mark. */
  private static List<String> accepted(Halves halves) {
    String first = halves.asked().replaceFirst(",? and\\b.*$", "");
    String second = halves.asked().substring(first.length()).replaceFirst("^,? and ", "");
    boolean goesOn = halves.isClause(first) && halves.tellsADeed(second);
    return goesOn
        ? List.of("the same in other words", "one of the two things by itself, in any words")
        : List.of("the same in other words");
  }

  private Draft draft(Facts facts, Halves halves) {
    String asked = answering.apply(halves.asked());
    String whose = halves.opensWithAVerb() ? halves.subject() : "";
    String answer = Case.upper(whose + asked) + ".";
    return drafting.draft(
        facts,
        halves.asked(),
        ShortAnswer.ofOne(
            halves.uttered(facts) + " " + question, answer, "rest", answer, accepted(halves)),
        1,
        List.of(halves.line().evidence()));
  }
}
