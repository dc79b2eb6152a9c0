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
              + "|although|though|however|allegedly|supposedly|presumably|anything but|(?:was|were) present)\\b|n[’']t\\b");

  private PlainStatements() {}

  /**
   * A statement and where it stands.
   *
   * @param lead what names whose word it is, up to where the statement begins
   * @param embedded the statement without its stop, as it reads inside another sentence
   */
  record Statement(TextRef ref, Evidence evidence, String lead, String embedded) {

    String text() {
      return evidence.exact();
    }

    /** Words of the statement, changed or not, as a sheet prints them: "X says that …". */
    String printed(String words) {
      return attributed(embedded.substring(0, 1) + words.substring(1));
    }

    /** Words that already read as the middle of a sentence, as a sheet prints them. */
    String attributed(String words) {
      return lead + words;
    }
  }

  /** Unloaded, about nothing cruel, one idea each; in the order of the texts. */
  static List<Statement> on(Facts facts) {
    return facts.model().claims().stream()
        .filter(claim -> !facts.model().isSensitive(claim.ref()))
        .filter(claim -> facts.isPrimary(claim.ref().source(), claim.ref().passage()))
        .flatMap(claim -> statement(facts, claim).stream())
        .toList();
  }

  private static Optional<Statement> statement(Facts facts, Claim claim) {
    TextRef ref = claim.ref();
    return facts
        .sentence(ref)
        .filter(PlainStatements::isPlain)
        .map(facts.language()::parse)
        .filter(OneClause::test)
        .flatMap(
            sentence ->
                Attribution.of(facts, claim, sentence)
                    .map(
                        lead ->
                            new Statement(
                                ref,
                                facts.quote(ref.source(), ref.passage(), sentence.text()),
                                lead,
                                MidSentence.of(sentence))));
  }

  private static boolean isPlain(String sentence) {
    return StandAlone.test(sentence)
        && Words.in(sentence).size() <= MOST_WORDS
        && sentence.endsWith(".")
        && !LADEN.matcher(sentence).find()
        && !Cruelty.isIn(sentence)
        && !sentence.matches(
            ".*\\b(each|respectively|as well|also|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b.*")
        && !Tone.colours(sentence);
  }
}
