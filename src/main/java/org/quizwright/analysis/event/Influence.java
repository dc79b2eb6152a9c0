package org.quizwright.analysis.event;

import java.util.List;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.ParsedSentence;

/** Phrases that say who stood behind a deed: a claim, and the deed is an event without it. */
final class Influence {

  private static final Lexicon NOUNS = Lexicon.read("influence-nouns");

  private static final List<String> CASES = List.of("at", "with", "under", "on", "through");

  private Influence() {}

  /** "at the suggestion of the bank". */
  static boolean isNamedBy(ParsedSentence sentence, int phrase) {
    return NOUNS.has(sentence.token(phrase).lemma())
        && sentence.children(phrase, "case").stream()
            .anyMatch(i -> CASES.contains(sentence.token(i).lemma()));
  }
}
