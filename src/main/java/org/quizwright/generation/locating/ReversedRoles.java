package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** A statement made false by letting doer and receiver change places. */
final class ReversedRoles implements LocatingRule {

  /** What two do to each other alike. */
  private static final List<String> MUTUAL =
      List.of(
          "meet",
          "marry",
          "join",
          "resemble",
          "fight",
          "equal",
          "oppose",
          "merge",
          "negotiate",
          "talk",
          "agree",
          "cooperate",
          "compete",
          "trade",
          "border",
          "differ",
          "follow",
          "match");

  @Override
  public List<Draft> write(Material material) {
    return FalseStatement.of("reversed-roles", (all, statement) -> changed(statement))
        .write(material);
  }

  private static Optional<String> changed(Statement statement) {
    return Clause.main(statement.sentence())
        .filter(clause -> !MUTUAL.contains(statement.verb()))
        .flatMap(ReversedRoles::changed);
  }

  private static Optional<String> changed(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    OptionalInt doer = clause.subject();
    OptionalInt receiver = clause.isPassive() ? agent(clause) : clause.object();
    if (doer.isEmpty() || receiver.isEmpty()) {
      return Optional.empty();
    }
    String type = sentence.token(doer.getAsInt()).entity();
    boolean alike =
        !type.equals("O")
            && type.equals(sentence.token(receiver.getAsInt()).entity())
            && isAlone(sentence, doer.getAsInt())
            && isAlone(sentence, receiver.getAsInt());
    return alike
        ? Optional.of(swapped(sentence, name(sentence, doer), name(sentence, receiver)))
        : Optional.empty();
  }

  private static OptionalInt agent(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return sentence.children(clause.head(), "obl").stream()
        .filter(
            i ->
                sentence.children(i, "case").stream()
                    .anyMatch(by -> sentence.token(by).text().equals("by")))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static boolean isAlone(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "conj", "appos", "acl", "nmod").isEmpty();
  }

  /** The noun with its article and all that stands before it but "by". */
  private static Span name(ParsedSentence sentence, OptionalInt noun) {
    int head = noun.getAsInt();
    int from =
        sentence.descendants(head).stream()
            .filter(i -> !sentence.hasRelation(i, "case"))
            .mapToInt(i -> sentence.token(i).start())
            .min()
            .orElse(sentence.token(head).start());
    return new Span(from, sentence.token(head).end());
  }

  private static String swapped(ParsedSentence sentence, Span doer, Span receiver) {
    String text = sentence.text();
    String first = receiver.of(text);
    String second = doer.of(text).replaceFirst("^The ", "the ");
    return text.substring(0, doer.start())
        + Character.toUpperCase(first.charAt(0))
        + first.substring(1)
        + text.substring(doer.end(), receiver.start())
        + second
        + text.substring(receiver.end());
  }
}
