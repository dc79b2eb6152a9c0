package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Evidence;

/**
 * One thing that a sentence states, as a sentence of its own that is true if the other is.
 *
 * @param telling the sentence of the text
 * @param sentence the statement with its grammar: a capital first, a full stop last
 * @param aside whether the sentence says it only in passing
 * @param reworded whether it says so in other words than the text
 */
record Statement(Telling telling, ParsedSentence sentence, boolean aside, boolean reworded) {

  String text() {
    return sentence.text();
  }

  /** The statement as it reads inside another sentence. */
  String inside() {
    return Phrase.inner(sentence, new Span(0, text().length() - 1));
  }

  /** Other words in its place that begin as it does, as they read inside another sentence. */
  String inside(String changed) {
    String bare = changed.substring(0, changed.length() - 1);
    String own = inside();
    boolean sameStart = bare.regionMatches(true, 0, own, 0, Math.min(3, own.length()));
    return sameStart ? own.charAt(0) + bare.substring(1) : bare;
  }

  /** Whether the author tells of the present, so of the time of writing. */
  boolean isOfThePresent() {
    return sentence.tokens().stream().anyMatch(token -> token.hasTag("VBZ", "VBP"));
  }

  /** Whether the sentence is open to dispute. */
  boolean isContested(Facts facts) {
    return facts.model().claim(telling.ref()).filter(Claim::contested).isPresent();
  }

  Evidence evidence(Facts facts) {
    return telling.evidence(facts);
  }

  List<String> assertedBy() {
    return telling.assertedBy();
  }
}
