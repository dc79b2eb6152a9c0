package org.quizwright.analysis.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Which clause of a sentence a number or a date stands in, and in which tense that is. */
final class Clauses {

  private static final List<String> UNCHANGED =
      List.of(
          "cost", "put", "set", "cut", "let", "shut", "hit", "read", "spread", "split", "burst");

  private final ParsedSentence sentence;
  private final Map<Integer, Clause> finite = new LinkedHashMap<>();

  Clauses(ParsedSentence sentence) {
    this.sentence = sentence;
    Clause.finite(sentence).stream()
        .filter(clause -> !isNoun(clause))
        .forEach(clause -> finite.put(clause.head(), clause));
  }

  /** "Power looms in the country": a plural that parsers take for a verb. */
  private static boolean isNoun(Clause clause) {
    Token head = clause.sentence().token(clause.head());
    return head.relation().equals("acl") && head.hasTag("VBZ");
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

  /** "was", "had been". */
  boolean isPast(Span span) {
    return around(span).filter(clause -> clause.isPast() || isReported(clause)).isPresent();
  }

  /** "is said to have carried 300 pieces of gold". */
  private boolean isReported(Clause clause) {
    return List.of("say", "believe", "report", "think", "know")
            .contains(sentence.token(clause.head()).lemma())
        && sentence.token(clause.head()).hasTag("VBN")
        && sentence.children(clause.head(), "xcomp").stream()
            .flatMap(did -> sentence.children(did, "aux").stream())
            .anyMatch(aux -> sentence.token(aux).text().equals("have"));
  }

  /** The words of the clause around {@code span}. */
  Stream<String> wordsBeside(Span span) {
    return sentence.tokens().stream()
        .filter(token -> shareOne(span, new Span(token.start(), token.end())))
        .map(token -> token.text().toLowerCase(Locale.ROOT));
  }

  /** "is", "produces", but not "has produced". */
  boolean isPresent(Span span) {
    return around(span)
            .filter(clause -> hasTag(clause, "VBP", "VBZ") && !isReported(clause))
            .isPresent()
        && !isPerfect(span)
        && !isUnchanged(span)
        && !isLoose(span);
  }

  /** "He offered a passage and ten days' work": a noun that parsers take for a verb. */
  private boolean isLoose(Span span) {
    return around(span)
        .map(Clause::head)
        .filter(head -> head > 0 && sentence.token(head).hasTag("VBP"))
        .filter(head -> sentence.token(head - 1).text().matches("[’']s?"))
        .isPresent();
  }

  /** "they cost", "they put", among past clauses: a verb that looks the same in the past. */
  private boolean isUnchanged(Span span) {
    boolean same =
        around(span)
            .map(Clause::finiteVerb)
            .filter(OptionalInt::isPresent)
            .map(verb -> sentence.token(verb.getAsInt()))
            .filter(verb -> verb.hasTag("VBP"))
            .filter(verb -> UNCHANGED.contains(verb.text()))
            .isPresent();
    return same && finite.values().stream().anyMatch(Clause::isPast);
  }

  /** Whether {@code date} only describes a noun, "…, where he studied in 1928", behind it. */
  boolean isAside(Span number, Span date) {
    return !shareOne(number, date)
        && date.start() > number.end()
        && around(date)
            .map(Clause::head)
            .filter(head -> sentence.hasRelation(head, "acl") || isUntil(head))
            .isPresent();
  }

  private boolean isUntil(int head) {
    return sentence.children(head, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).lemma().equals("until"));
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
