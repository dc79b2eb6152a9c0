package org.quizwright.analysis.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.time.HistoricalDate;

/**
 * Deeds told without a date up to four sentences after a day, month or season that their paragraph
 * tells: they took place about then.
 */
final class SceneDeeds {

  /** What has a time of its own, tells a habit, or is one version of what happened. */
  private static final Pattern OF_ANOTHER_TIME =
      Pattern.compile(
          "(?i)\\b(?:each|every|ever|(?:in|before) the end|at last|later|eventually|finally|ultimately"
              + "|subsequently|thereafter|regularly|generally|according to|in the version|seldom"
              + "|no longer|still|already|in time|at first|(?:month|year|decade|centur(?:y|ie)|generation)s?"
              + "|the (?:next|following)|understood|knew)\\b");

  private static final List<String> NOBODY =
      List.of(
          "everyone",
          "everybody",
          "everything",
          "no",
          "nobody",
          "nothing",
          "somebody",
          "someone",
          "all",
          "none",
          "most",
          "many",
          "some",
          "few",
          "other");

  /** What roads, rivers and weather do. */
  private static final List<String> SCENERY =
      List.of("run", "flow", "stretch", "wind", "blow", "shine");

  private static final Lexicon SPEECH = Lexicon.read("speech-verbs");

  private SceneDeeds() {}

  /**
   * About when that happened which a sentence tells; empty where it tells of another time.
   *
   * @param told the date that its paragraph told last
   */
  static Optional<HistoricalDate> date(AnalysedSentence sentence, @Nullable HistoricalDate told) {
    return OF_ANOTHER_TIME.matcher(sentence.text()).find() ? Optional.empty() : roughly(told);
  }

  private static Optional<HistoricalDate> roughly(@Nullable HistoricalDate told) {
    if (told == null) {
      return Optional.empty();
    }
    boolean fine =
        switch (told.precision()) {
          case DAY, MONTH, SEASON -> true;
          default -> false;
        };
    return fine ? Optional.of(told.roughly()) : Optional.empty();
  }

  /** Whether somebody or something named or described did what no state, word or thought is. */
  static boolean tells(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    String verb = sentence.token(predicate.head()).lemma();
    OptionalInt subject = predicate.clause().subject();
    boolean weighty = EventWords.TURNING.has(verb) || EventVerbs.DECISIVE.has(verb);
    return subject.isPresent()
        && isSomebody(sentence, subject.getAsInt())
        && (weighty || !SPEECH.has(verb))
        && !EventVerbs.STATES.has(verb)
        && !EventVerbs.SPEAKING.has(verb)
        && !goesOn(sentence, predicate.head())
        && !(SCENERY.contains(verb)
            && !predicate.clause().isPassive()
            && predicate.clause().object().isEmpty())
        && Happening.isToldBy(predicate);
  }

  private static boolean isSomebody(ParsedSentence sentence, int subject) {
    Token token = sentence.token(subject);
    return !token.hasTag("PRP", "DT", "EX", "WP", "WDT", "CD")
        && Stream.concat(
                Stream.of(subject), sentence.children(subject, "det", "amod", "neg").stream())
            .noneMatch(i -> NOBODY.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "The rain went on." */
  private static boolean goesOn(ParsedSentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("go")
        && sentence.children(verb, "compound:prt", "advmod").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("on"));
  }
}
