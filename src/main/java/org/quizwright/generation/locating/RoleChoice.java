package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.comprehension.Voice;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Who somebody was, among what other people of the texts were; and who was that. */
final class RoleChoice implements LocatingRule {

  private static final Drafting ROLE =
      new Drafting("person-role", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Drafting HOLDER =
      new Drafting("role-holder", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int DISTRACTORS = 2;

  /** Of so many others, those of the theme first, the ones of like length are taken. */
  private static final int NEAREST = 5;

  /** By turns asks for the role and for the person, so that no two questions answer each other. */
  @Override
  public List<Draft> write(Material material) {
    List<Roles.Role> here = Roles.of(material.facts());
    List<Roles.Role> all = Roles.everywhere(material.facts());
    List<Draft> drafts = new ArrayList<>();
    for (Roles.Role role : here) {
      List<Roles.Role> others =
          Stream.concat(here.stream(), all.stream())
              .distinct()
              .filter(Roles.Role::isDistinct)
              .filter(other -> Roles.isOther(material, role, other))
              .toList();
      boolean asksForRole = drafts.size() % 2 == 0 || !role.isDistinct();
      draft(material.facts(), role, others, asksForRole).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> draft(
      Facts facts, Roles.Role role, List<Roles.Role> others, boolean asksForRole) {
    if (others.size() < DISTRACTORS) {
      return Optional.empty();
    }
    String author = Voice.author(facts, role.ref().source());
    List<Roles.Role> nearest =
        others.stream()
            .limit(NEAREST)
            .sorted(Comparator.comparingInt(other -> Math.abs(length(other) - length(role))))
            .limit(DISTRACTORS)
            .toList();
    return facts
        .sentence(role.ref())
        .map(
            sentence ->
                (asksForRole ? ROLE : HOLDER)
                    .draft(
                        facts,
                        role.name(),
                        asksForRole ? role(role, nearest, author) : holder(role, nearest, author),
                        1,
                        List.of(facts.quote(role.ref().source(), role.ref().passage(), sentence))));
  }

  private static int length(Roles.Role role) {
    return role.withArticle().length();
  }

  private static MultipleChoice role(Roles.Role role, List<Roles.Role> others, String author) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", role.withArticle())));
    for (Roles.Role other : others) {
      options.add(
          Option.distractor(
              "d" + options.size(), other.withArticle(), "This was " + other.name() + "."));
    }
    return new MultipleChoice(
        "Who was %s, according to %s?".formatted(role.name(), author), options);
  }

  private static MultipleChoice holder(Roles.Role role, List<Roles.Role> others, String author) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", role.name())));
    for (Roles.Role other : others) {
      options.add(
          Option.distractor(
              "d" + options.size(), other.name(), "This person was " + other.withArticle() + "."));
    }
    return new MultipleChoice(
        "Which of these people was %s, according to %s?".formatted(role.withArticle(), author),
        options);
  }
}
