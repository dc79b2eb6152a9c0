package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;

/** A statement made false by the name of another person, body or place of the texts. */
final class WrongName implements QuestionRule {

  @Override
  public List<Draft> write(Facts facts) {
    return FalseStatement.of("wrong-name", WrongName::changed).write(facts);
  }

  /** The doer before all others, since it matters most who did something. */
  private static Optional<String> changed(Facts facts, Statement statement) {
    return statement.sentence().names().stream()
        .filter(name -> standsFree(statement.sentence(), name))
        .flatMap(name -> Rivals.swapped(facts, statement, name).stream())
        .findFirst();
  }

  /** Whether it isn't a part of another name or the place of a place. */
  private static boolean standsFree(ParsedSentence sentence, Name name) {
    List<Integer> tokens = sentence.within(name.span());
    int head = tokens.get(tokens.size() - 1);
    String before = sentence.text().substring(0, name.span().start());
    String after = sentence.text().substring(name.span().end());
    return !sentence.hasRelation(head, "compound", "amod", "appos", "conj", "flat", "nmod:poss")
        && sentence.children(head, "conj", "appos").isEmpty()
        && !before.matches("(?s).*\\p{Lu}\\p{L}+ (?:in|of|at|on) (?:the )?$")
        && !after.matches("(?s)(?:, \\p{Lu}| (?:in|of|on) (?:the )?\\p{Lu}|’s?\\b|-).*");
  }
}
