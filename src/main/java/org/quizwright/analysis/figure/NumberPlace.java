package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * Where an amount stands in the grammar of its sentence.
 *
 * @param top the token that ties the amount, with the noun that it counts, to the rest
 */
record NumberPlace(ParsedSentence sentence, Amount amount, int top) {

  /** Empty where the sentence has no tokens there. */
  static Optional<NumberPlace> of(ParsedSentence sentence, Amount amount) {
    List<Integer> within = sentence.within(amount.span());
    Optional<Token> noun =
        amount.kind() == Amount.Kind.COUNT
            ? Counted.noun(sentence, amount.span().end())
            : Optional.empty();
    return noun.map(token -> sentence.tokens().indexOf(token))
        .or(
            () ->
                within.stream().filter(i -> !within.contains(sentence.token(i).head())).findFirst())
        .map(top -> new NumberPlace(sentence, amount, top));
  }

  String before() {
    return sentence.text().substring(0, amount.span().start());
  }

  /** What stands before the amount and its hedge. */
  String beforeHedge() {
    return sentence.text().substring(0, Hedges.start(sentence.text(), amount.span().start()));
  }

  String behind() {
    return sentence.text().substring(amount.span().end());
  }

  /** The verb, or predicate with a copula, that governs {@code index}; empty for none. */
  static OptionalInt verbOver(ParsedSentence sentence, int index) {
    int at = sentence.token(index).head();
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      if (sentence.token(at).isVerb() || sentence.child(at, "cop").isPresent()) {
        return OptionalInt.of(at);
      }
      at = sentence.token(at).head();
    }
    return OptionalInt.empty();
  }

  OptionalInt verb() {
    boolean multiplies = amount.kind() == Amount.Kind.MULTIPLE && sentence.token(top).isVerb();
    boolean itself = multiplies || sentence.child(top, "cop").isPresent();
    return itself ? OptionalInt.of(top) : verbOver(sentence, top);
  }

  /** The preposition that leads up to the amount, in lower case; empty for none. */
  String preposition() {
    int first = Hedges.start(sentence.text(), amount.span().start());
    return sentence.tokens().stream()
        .filter(token -> token.end() < first + 1 && token.end() >= first - 1)
        .reduce((one, other) -> other)
        .filter(token -> token.hasTag("IN", "TO"))
        .map(token -> token.text().toLowerCase(java.util.Locale.ROOT))
        .orElse("");
  }

  /** The subject of {@code verb}, its own or that of the verb it hangs on. */
  static OptionalInt subject(ParsedSentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      OptionalInt own = sentence.child(at, "nsubj", "csubj");
      if (own.isPresent()) {
        return relative(sentence, own.getAsInt(), at);
      }
      boolean climbs =
          sentence.hasRelation(at, "conj", "xcomp", "advcl", "ccomp", "acl", "parataxis");
      at = climbs ? sentence.token(at).head() : -1;
    }
    return OptionalInt.empty();
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  private static OptionalInt relative(ParsedSentence sentence, int subject, int verb) {
    boolean pronoun = sentence.token(subject).tag().startsWith("W");
    int head = sentence.token(verb).head();
    return pronoun && head >= 0 ? OptionalInt.of(head) : OptionalInt.of(subject);
  }

  static boolean isPronoun(Token token) {
    return token.hasTag("PRP", "DT", "WDT", "WP", "EX");
  }

  /** The auxiliaries and the verb itself, in the order of the text. */
  static List<Integer> verbGroup(ParsedSentence sentence, int verb) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(
            i ->
                i == verb
                    || (sentence.token(i).head() == verb && sentence.hasRelation(i, "aux", "cop")))
        .boxed()
        .toList();
  }
}
