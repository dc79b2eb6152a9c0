package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.TextRef;

/** The sentences of a theme that can stand on a sheet as a statement to be judged true or false. */
final class PlainStatements {

  private static final int MOST_WORDS = 22;

  /** Quotations, asides, denials and guesses carry more than one idea. */
  private static final Pattern LADEN =
      Pattern.compile(
          "[“”\"‘;:()\\[\\]—]|\\s[-–]\\s|(?i)\\b(not|never|no|nor|neither|would|could|might|may|if"
              + "|although|though|however|allegedly|supposedly|presumably|anything but)\\b|n[’']t\\b");

  /** Illness and injury are no matter for a guess. */
  private static final Pattern CRUEL =
      Pattern.compile(
          "(?i)\\b(disease\\w*|cancer|tuberculosis|palsy|epidemic|illness|injur\\w+|addict\\w*"
              + "|suicide\\w*|kill\\w*|dead|die[ds]?|death\\w*|murder\\w*)\\b");

  private PlainStatements() {}

  /** A statement and where it stands. */
  record Statement(TextRef ref, Evidence evidence) {

    String text() {
      return evidence.exact();
    }
  }

  /** Uncontested, unloaded, about nothing cruel, one idea each; in the order of the texts. */
  static List<Statement> on(Facts facts) {
    return facts.model().claims().stream()
        .filter(claim -> !claim.contested() && !facts.model().isSensitive(claim.ref()))
        .filter(claim -> facts.isPrimary(claim.ref().source(), claim.ref().passage()))
        .flatMap(claim -> statement(facts, claim).stream())
        .toList();
  }

  private static Optional<Statement> statement(Facts facts, Claim claim) {
    TextRef ref = claim.ref();
    return facts
        .sentence(ref)
        .filter(PlainStatements::isPlain)
        .filter(sentence -> hasOneIdea(facts, sentence))
        .map(sentence -> facts.quote(ref.source(), ref.passage(), sentence))
        .map(evidence -> new Statement(ref, evidence));
  }

  private static boolean isPlain(String sentence) {
    return StandAlone.test(sentence)
        && Words.in(sentence).size() <= MOST_WORDS
        && sentence.endsWith(".")
        && !LADEN.matcher(sentence).find()
        && !CRUEL.matcher(sentence).find()
        && !sentence.matches(
            ".*\\b(each|respectively|as well|also|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b.*")
        && !Tone.colours(sentence);
  }

  private static boolean hasOneIdea(Facts facts, String sentence) {
    return OneClause.test(facts.language().parse(sentence));
  }
}
