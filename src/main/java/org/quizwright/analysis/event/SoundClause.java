package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;

/** Tells by its own parse whether a wording is one whole clause in the past tense. */
final class SoundClause {

  private SoundClause() {}

  /** Whether {@code parsed} has one finite main verb in the past, with its subject before it. */
  static boolean is(ParsedSentence parsed) {
    OptionalInt root = parsed.root();
    if (root.isEmpty() || !parsed.token(root.getAsInt()).isVerb()) {
      return false;
    }
    Clause clause = new Clause(parsed, root.getAsInt());
    OptionalInt subject = clause.subject();
    return clause.isPast()
        && subject.isPresent()
        && subject.getAsInt() < root.getAsInt()
        && !(clause.isPassive() && SubjectAndVerb.hasStrayObject(parsed, clause))
        && isWhole(parsed, root.getAsInt());
  }

  private static boolean isWhole(ParsedSentence parsed, int root) {
    boolean loose =
        parsed.tokens().stream()
            .anyMatch(
                token ->
                    List.of("parataxis", "acl:relcl", "advcl").contains(token.relation())
                        || (token.relation().equals("dep") && !token.isProperNoun()));
    long finite =
        Clause.finite(parsed).stream()
            .filter(clause -> parsed.token(clause.head()).isVerb())
            .filter(clause -> clause.head() != root)
            .filter(clause -> !parsed.hasRelation(clause.head(), "ccomp"))
            .count();
    return !loose && finite == 0;
  }
}
