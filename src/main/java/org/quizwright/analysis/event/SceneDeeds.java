package org.quizwright.analysis.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.time.HistoricalDate;

/**
 * Deeds told without a date soon after a day, month or season that their paragraph tells: they took
 * place about then.
 */
final class SceneDeeds {

  /** What has a time of its own, tells a habit, or is one version of what happened. */
  private static final Pattern OF_ANOTHER_TIME =
      Pattern.compile(
          "(?i)\\b(?:each|every|ever|(?:in|before) the end|at last|later|eventually|according to"
              + "|in the version|new year|seldom|no longer|still|already|in time|at first|at once"
              + "|for (?:\\p{Ll}+ |\\d+ )?(?:years|months)|the years?|the next|understood|knew)\\b");

  private static final List<String> NOBODY =
      List.of(
          "everyone",
          "everybody",
          "everything",
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
    return fine
        ? Optional.of(HistoricalDate.parse(told.edtf().replaceFirst("~?$", "~")))
        : Optional.empty();
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
        && Happening.isToldBy(predicate);
  }

  private static boolean isSomebody(ParsedSentence sentence, int subject) {
    Token token = sentence.token(subject);
    return !token.hasTag("PRP", "DT", "EX", "WP", "WDT", "CD")
        && !NOBODY.contains(token.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(subject, "det").stream()
            .noneMatch(i -> sentence.token(i).text().equalsIgnoreCase("no"));
  }

  /** "The rain went on." */
  private static boolean goesOn(ParsedSentence sentence, int verb) {
    return sentence.token(verb).lemma().matches("go|carry")
        && sentence.children(verb, "compound:prt", "advmod").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("on"));
  }
}
