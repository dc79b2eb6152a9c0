package org.quizwright.generation.comprehension;

import java.time.LocalDate;
import java.util.Optional;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.content.Claim;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.YearName;

/** The words before a statement that say whose it is, and when it held if it is about a present. */
final class Attribution {

  private Attribution() {}

  /** Nothing for a statement about a present that has no year, or about no named place or body. */
  static Optional<String> of(Facts facts, Claim claim, ParsedSentence sentence) {
    String holder = holder(facts, claim);
    if (!isPresent(sentence)) {
      return Optional.of(
          claim.contested() ? holder + " says that " : "According to " + holder + ", ");
    }
    return sentence.tokens().stream().anyMatch(Token::isProperNoun)
        ? year(facts, claim).map(year -> "Writing in %s, %s says that ".formatted(year, holder))
        : Optional.empty();
  }

  private static String holder(Facts facts, Claim claim) {
    return claim.assertedBy().isEmpty()
        ? Voice.author(facts, claim.ref().source())
        : claim.assertedBy();
  }

  private static boolean isPresent(ParsedSentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.hasTag("VBZ", "VBP"));
  }

  private static Optional<String> year(Facts facts, Claim claim) {
    return facts
        .model()
        .source(claim.ref().source())
        .map(Source::metadata)
        .map(Metadata::issued)
        .filter(issued -> !issued.start().equals(LocalDate.MIN))
        .map(issued -> YearName.of(issued.year()));
  }
}
