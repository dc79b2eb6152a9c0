package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
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

  private static final int FEWEST_SHOWN = 4;
  private static final int FEWEST_ASKED = 3;
  private static final int MOST_WORDS = 32;

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)^(?:this|that|these|those|it|he|she|they|which|who|we|I|you|there|and|but|so|then)\\b");

  /** A sentence in two parts, the one that a question shows and the one that it asks for. */
  record Halves(Line line, String shown, String asked, boolean shownFirst) {

    private boolean isWhole() {
      return !NOBODY.matcher(shown).find() && isBalanced(shown) && isBalanced(asked);
    }

    private static boolean isBalanced(String text) {
      return text.chars().filter(c -> c == '“').count()
          == text.chars().filter(c -> c == '”').count();
    }

    /** The shown part as a sentence, with a mark for what is left out. */
    private String quoted() {
      String lead = Character.isLowerCase(shown.charAt(0)) ? "… " : "";
      return Quote.sentence(lead + shown + (shownFirst ? " …" : "."));
    }
  }

  RestOfSentence {
    patterns = List.copyOf(patterns);
  }

  RestOfSentence(
      Drafting drafting, List<Pattern> patterns, String question, Predicate<Halves> fit) {
    this(drafting, patterns, question, fit, UnaryOperator.identity());
  }

  /** The questions on what the authors themselves say, in the order of the texts. */
  List<Draft> write(Facts facts) {
    return Paragraph.authorsLines(facts).stream()
        .filter(line -> !line.sensitive() && StandAlone.isWhole(line.text()))
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> halves(line).stream())
        .map(halves -> draft(facts, halves))
        .toList();
  }

  private Optional<Halves> halves(Line line) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(line.text()))
        .filter(Matcher::matches)
        .map(found -> halves(line, found))
        .filter(halves -> isOfSize(halves.shown(), FEWEST_SHOWN))
        .filter(halves -> isOfSize(halves.asked(), FEWEST_ASKED))
        .filter(Halves::isWhole)
        .filter(fit)
        .findFirst();
  }

  private static Halves halves(Line line, Matcher found) {
    return new Halves(
        line,
        found.group("shown").strip(),
        found.group("asked").strip(),
        found.start("shown") < found.start("asked"));
  }

  private static boolean isOfSize(String part, int fewest) {
    int words = Words.in(part).size();
    return words >= fewest && words <= MOST_WORDS;
  }

  private Draft draft(Facts facts, Halves halves) {
    String asked = answering.apply(halves.asked());
    String answer = Character.toUpperCase(asked.charAt(0)) + asked.substring(1) + ".";
    String speaker = Voice.utters(facts, halves.line().ref().source());
    return drafting.draft(
        facts,
        halves.asked(),
        new ShortAnswer(
            "%s: %s %s".formatted(speaker, halves.quoted(), question),
            answer,
            List.of(new AnswerElement("rest", answer, List.of("the same in other words"), 1))),
        1,
        List.of(halves.line().evidence()));
  }
}
