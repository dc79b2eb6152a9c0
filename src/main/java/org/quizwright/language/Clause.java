package org.quizwright.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A predicate in a sentence and what hangs on it.
 *
 * @param head the token of the main verb, or of the predicate noun or adjective where a copula
 *     links it
 */
public record Clause(ParsedSentence sentence, int head) {

  private static final List<String> CONDITIONAL_MODALS =
      List.of(
          "would", "could", "might", "should", "may", "can", "must", "will", "shall", "'d", "’d");

  /** The finite clauses of {@code sentence}, in the order of their heads. */
  public static List<Clause> finite(ParsedSentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> !sentence.hasRelation(i, "aux", "cop"))
        .mapToObj(head -> new Clause(sentence, head))
        .filter(Clause::isFinite)
        .toList();
  }

  /** The clause of the whole sentence; only trust it where it {@link #isFinite}. */
  public static Optional<Clause> main(ParsedSentence sentence) {
    OptionalInt root = sentence.root();
    return root.isPresent() ? Optional.of(new Clause(sentence, root.getAsInt())) : Optional.empty();
  }

  /** The head of the subject, without which a finite clause can't stand. */
  public OptionalInt subject() {
    return sentence.child(head, "nsubj", "csubj", "expl");
  }

  /** The subject of the clause that {@code word} heads or belongs to, or of the one above it. */
  public static OptionalInt subjectAbove(ParsedSentence sentence, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      OptionalInt subject = sentence.child(at, "nsubj");
      if (subject.isPresent()) {
        return subject;
      }
      at = sentence.token(at).head();
    }
    return OptionalInt.empty();
  }

  public OptionalInt object() {
    return sentence.child(head, "obj");
  }

  /** The tokens that make up the predicate's verb: auxiliaries, copula, particle and main verb. */
  public List<Integer> verbGroup() {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> i == head || isAuxiliary(i) || isPartOfVerb(i))
        .boxed()
        .toList();
  }

  private boolean isAuxiliary(int i) {
    return sentence.token(i).head() == head && sentence.hasRelation(i, "aux", "cop");
  }

  private boolean isPartOfVerb(int i) {
    return sentence.token(i).head() == head
        && (sentence.hasRelation(i, "compound:prt") || isNegation(i));
  }

  /** Whether a finite verb carries it. */
  public boolean isFinite() {
    return finiteVerb().isPresent();
  }

  /** The verb that carries tense: the first auxiliary, else the copula, else the main verb. */
  public OptionalInt finiteVerb() {
    OptionalInt auxiliary = sentence.child(head, "aux");
    OptionalInt carrier = auxiliary.isPresent() ? auxiliary : sentence.child(head, "cop");
    int verb = carrier.orElse(head);
    return sentence.token(verb).isFinite() || isMistagged(verb)
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  /** A participle with a subject of its own and no auxiliary can only be a past tense. */
  private boolean isMistagged(int verb) {
    return verb == head
        && sentence.token(verb).hasTag("VBN")
        && !sentence.hasRelation(verb, "acl", "advcl")
        && sentence.children(head).stream()
            .anyMatch(i -> i < head && sentence.token(i).relation().equals("nsubj"));
  }

  /** Whether its finite verb stands in the past tense ("met", "was met", "had met"). */
  public boolean isPast() {
    OptionalInt verb = finiteVerb();
    return verb.isPresent() && sentence.token(verb.getAsInt()).hasTag("VBD", "VBN");
  }

  public boolean isPassive() {
    return sentence.child(head, "aux:pass").isPresent()
        || sentence.child(head, "nsubj:pass").isPresent();
  }

  public boolean isNegated() {
    return sentence.children(head).stream().anyMatch(this::isNegation);
  }

  /** Whether a modal verb makes it a wish, a duty, a forecast or a possibility. */
  public boolean isModal() {
    return sentence.children(head, "aux").stream()
        .anyMatch(i -> CONDITIONAL_MODALS.contains(sentence.token(i).text()));
  }

  private boolean isNegation(int i) {
    return sentence.token(i).head() == head
        && List.of("not", "n't", "never", "n’t").contains(sentence.token(i).lemma());
  }
}
