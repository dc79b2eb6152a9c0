package org.quizwright.analysis.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Which clause of a sentence a number or a date stands in, and in which tense that is. */
final class Clauses {

  private final ParsedSentence sentence;
  private final Map<Integer, Clause> finite = new LinkedHashMap<>();

  Clauses(ParsedSentence sentence) {
    this.sentence = sentence;
    Clause.finite(sentence).forEach(clause -> finite.put(clause.head(), clause));
  }

  /**
   * The innermost finite clause around {@code span}; the only one where grammar ties it to none.
   */
  Optional<Clause> around(Span span) {
    int at = sentence.within(span).stream().findFirst().orElse(-1);
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      if (finite.containsKey(at)) {
        return Optional.ofNullable(finite.get(at));
      }
      at = sentence.token(at).head();
    }
    return finite.values().stream().findFirst();
  }

  /** "is", "produces", but not "has produced". */
  boolean isPresent(Span span) {
    return around(span).filter(clause -> hasTag(clause, "VBP", "VBZ")).isPresent()
        && !isPerfect(span);
  }

  /** "has produced". */
  boolean isPerfect(Span span) {
    return around(span)
        .map(Clause::finiteVerb)
        .filter(OptionalInt::isPresent)
        .map(verb -> sentence.token(verb.getAsInt()))
        .filter(verb -> verb.hasTag("VBP", "VBZ") && verb.lemma().equals("have"))
        .filter(verb -> verb.relation().startsWith("aux"))
        .isPresent();
  }

  /**
   * Whether {@code date} stands in the clause of {@code number} or in none that could part them.
   */
  boolean shareOne(Span number, Span date) {
    Optional<Integer> one = around(number).map(Clause::head);
    return one.equals(around(date).map(Clause::head));
  }

  /** Whether a wish, a plan or a forecast holds {@code span}. */
  boolean isModal(Span span) {
    return around(span).filter(Clause::isModal).isPresent();
  }

  private boolean hasTag(Clause clause, String... tags) {
    OptionalInt verb = clause.finiteVerb();
    return verb.isPresent() && sentence.token(verb.getAsInt()).hasTag(tags);
  }
}
