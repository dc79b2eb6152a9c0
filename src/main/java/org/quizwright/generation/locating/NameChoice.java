package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.clause.BodyKind;
import org.quizwright.generation.clause.Stems;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Name;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Which person, body or place did or was something, among others of its kind. */
final class NameChoice implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("name-choice", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int DISTRACTORS = 2;

  @Override
  public List<Draft> write(Material material) {
    return material.statements().stream()
        .flatMap(statements -> draft(material, statements).stream())
        .toList();
  }

  private static Optional<Draft> draft(Material material, List<Statement> statements) {
    return statements.stream().flatMap(statement -> choices(material, statement)).findFirst();
  }

  private static Stream<Draft> choices(Material material, Statement statement) {
    return statement.sentence().names().stream()
        .filter(name -> isSubject(statement, name))
        .flatMap(name -> draft(material, statement, name).stream());
  }

  /** The whole subject at the very start, with or without "the". */
  private static boolean isSubject(Statement statement, Name name) {
    String before = statement.text().substring(0, name.span().start());
    boolean whole =
        statement.subject().isPresent()
            && statement.sentence().subtree(statement.subject().getAsInt()).end()
                == name.span().end();
    return whole && before.matches("(?:The )?");
  }

  private static Optional<Draft> draft(Material material, Statement statement, Name name) {
    List<String> rivals =
        isOfAKind(material.facts(), name, statement)
            ? Rivals.of(material, statement, name).stream()
                .sorted(Comparator.comparing(other -> !Rivals.isBeside(material, statement, other)))
                .limit(DISTRACTORS)
                .toList()
            : List.of();
    String predicate = statement.text().substring(name.span().end(), statement.text().length() - 1);
    String stem = statement.telling().ask(kind(name) + predicate);
    return rivals.size() < DISTRACTORS
            || !Rivals.isBeside(material, statement, rivals.get(0))
            || !Stems.fitShort(stem)
        ? Optional.empty()
        : Optional.of(draft(material.facts(), statement, name, rivals, stem));
  }

  /** Of a body that nothing is known of, no other can be told to be like it. */
  private static boolean isOfAKind(Facts facts, Name name, Statement statement) {
    return !name.type().equals("ORGANIZATION")
        || BodyKind.of(facts, name.span().of(statement.text())) != BodyKind.OTHER;
  }

  private static String kind(Name name) {
    return switch (name.type()) {
      case "PERSON" -> "who";
      case "ORGANIZATION" -> "which body";
      default -> "which place";
    };
  }

  private static Draft draft(
      Facts facts, Statement statement, Name name, List<String> rivals, String stem) {
    String article = Rivals.hasArticle(statement.sentence(), name) ? "the " : "";
    String key = article + name.span().of(statement.text());
    List<Option> options = new ArrayList<>(List.of(Option.key("k", key)));
    for (String rival : rivals) {
      options.add(
          Option.distractor(
              "d" + options.size(),
              article + rival,
              "The texts speak of %s%s, but don’t say so of it.".formatted(article, rival)));
    }
    return DRAFTING.draft(
        facts,
        statement.text(),
        new MultipleChoice(stem, options),
        1,
        List.of(statement.evidence(facts)),
        statement.assertedBy());
  }
}
