package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Evidence;

/** Statements that a text takes from a named authority: "According to X, …". */
final class Authorities {

  private static final Pattern ACCORDING =
      Pattern.compile("^(?:By contrast, a|A)ccording to ([^,]+), (.+)$");

  private static final int MOST_WORDS = 12;

  private Authorities() {}

  /**
   * @param name the authority as the text names it
   * @param statement what it is said to say, a whole sentence
   */
  record Cited(String name, String statement, Evidence evidence) {}

  /** In the order of the texts, over the whole course. */
  static List<Cited> of(Facts facts) {
    return facts.model().claims().stream().flatMap(claim -> cited(facts, claim).stream()).toList();
  }

  private static Optional<Cited> cited(Facts facts, Claim claim) {
    return facts
        .sentence(claim.ref())
        .map(sentence -> ACCORDING.matcher(sentence))
        .filter(Matcher::matches)
        .filter(found -> Words.in(found.group(1)).size() <= MOST_WORDS)
        .map(
            found ->
                new Cited(
                    found.group(1),
                    capital(found.group(2)),
                    facts.quote(claim.ref().source(), claim.ref().passage(), found.group())));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
