package org.quizwright.generation.comprehension;

import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.generation.wording.OneClause;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Turns a plain statement into what follows "why": "was the mine closed", "did prices fall". */
final class WhyInversion {

  private WhyInversion() {}

  /**
   * The statement with its verb before its subject, no question mark; nothing where the grammar is
   * not plain: a subject at the very start, one finite verb right after it.
   */
  static Optional<String> of(ParsedSentence statement) {
    return OneClause.test(statement)
        ? Clause.main(statement).filter(Clause::isFinite).flatMap(WhyInversion::of)
        : Optional.empty();
  }

  private static Optional<String> of(Clause clause) {
    OptionalInt subject = clause.subject();
    OptionalInt verb = clause.finiteVerb();
    if (subject.isEmpty() || verb.isEmpty()) {
      return Optional.empty();
    }
    ParsedSentence sentence = clause.sentence();
    Span span = sentence.subtree(subject.getAsInt());
    Token finite = sentence.token(verb.getAsInt());
    boolean plain = span.start() == 0 && span.end() < finite.start();
    return plain ? Optional.of(invert(clause, span, finite)) : Optional.empty();
  }

  private static String invert(Clause clause, Span subject, Token verb) {
    String text = clause.sentence().text();
    String between = text.substring(subject.end(), verb.start());
    String rest = text.substring(verb.end()).replaceFirst("[.!]$", "");
    String named = MidSentence.of(clause.sentence(), subject.of(text));
    boolean moves = verb.start() < mainVerb(clause).start() || verb.lemma().equals("be");
    String first = moves ? verb.text() : support(verb);
    String second = moves ? "" : " " + verb.lemma();
    return first + " " + named + between.stripTrailing() + second + rest;
  }

  private static Token mainVerb(Clause clause) {
    return clause.sentence().token(clause.head());
  }

  private static String support(Token verb) {
    return switch (verb.tag()) {
      case "VBD" -> "did";
      case "VBZ" -> "does";
      default -> "do";
    };
  }
}
