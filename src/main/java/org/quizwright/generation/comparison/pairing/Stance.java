package org.quizwright.generation.comparison.pairing;

import java.util.regex.Pattern;
import org.quizwright.generation.comparison.excerpt.Bearing;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.tone.Tone;
import org.quizwright.language.Words;

/** Whether words explain or judge what they tell: by a reason, a purpose, a verdict. */
public final class Stance {

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\bI (?:do not|don[’']t|can[’']t|would|should)\\b"
              + "|\\bI (?:think|believe|accuse|regard|claim|doubt|wonder|honour|blame)\\b"
              + "|\\b(?:because|in order to|in order that|so that|rather than|not to blame|too early|too late"
              + "|too little|too far|deliberate(?:ly)?|on purpose|purpose|intended|intention|meant to"
              + "|ignorance|mistake|error|wrong|right about|guilty|blame|fault|failed|failure|success"
              + "|thanks to|served|saved|proves?|proof|should have|could have|needed|guesswork|unfair|unjust"
              + "|instead of|in fact)\\b");

  private Stance() {}

  /** Whether the words themselves do. */
  public static boolean shows(String words) {
    return MARK.matcher(words).find()
        || Words.in(words).stream().anyMatch(word -> Tone.ofWord(word).isPresent());
  }

  /** Whether some sentence on the matter does. */
  static boolean isIn(Excerpt excerpt, Matter matter) {
    Bearing bearing = new Bearing(excerpt, matter);
    return excerpt.statements().stream()
        .filter(bearing::bears)
        .map(Statement::exact)
        .anyMatch(Stance::shows);
  }
}
