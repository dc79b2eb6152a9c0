package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement made false by another person or body of the theme in the place of its own. */
final class OtherName implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("other-name", Skill.CLOSE_READING, Demand.LOCATE);

  /** "The novelist" before a name would not fit another. */
  private static final Pattern TITLED = Pattern.compile("(?:.* )?[Tt]he (?:\\p{Ll}+ ){1,2}");

  @Override
  public List<Draft> write(Material material) {
    List<Draft> drafts = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (List<Statement> statements : material.statements()) {
      NoteLine.named(material, statements)
          .filter(OtherName::isSwapped)
          .ifPresent(
              line ->
                  other(material, line, used)
                      .ifPresent(
                          other -> {
                            used.add(other);
                            drafts.add(draft(material.facts(), line, other));
                          }));
    }
    return drafts;
  }

  /** Who stands in several places would soon be known for the wrong one. */
  private static Optional<String> other(Material material, NoteLine line, List<String> used) {
    return OtherNames.of(material, line).stream().filter(name -> !used.contains(name)).findFirst();
  }

  /**
   * A name without an aside that fits it alone: a person anywhere; a body only where it acts, since
   * not every body can be acted on alike.
   */
  private static boolean isSwapped(NoteLine line) {
    return !line.after().startsWith(",")
        && switch (line.slot()) {
          case PERSON -> !TITLED.matcher(line.before()).matches();
          case BODY -> line.before().matches("(?:The )?");
          default -> false;
        };
  }

  private static Draft draft(Facts facts, NoteLine line, String other) {
    Statement statement = line.statement();
    String lead = Lead.of(facts, statement);
    return DRAFTING.draft(
        facts,
        statement.text(),
        new TrueFalse(
            lead + told(line, other) + ".", false, lead + told(line, line.answer()) + "."),
        1,
        List.of(statement.evidence(facts)),
        statement.assertedBy());
  }

  /** The line as it reads inside a sentence: a name at its start keeps its capital. */
  private static String told(NoteLine line, String name) {
    String words = line.before() + name + line.after();
    return line.before().isEmpty()
        ? words.substring(0, words.length() - 1)
        : line.statement().inside(words);
  }
}
