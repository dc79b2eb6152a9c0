package org.quizwright.assembly.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.model.WholeTerm;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Person;
import org.quizwright.model.course.Gloss;

/** Who's who, in the texts' own words. */
record People(ContentModel model) {

  /** "The president of our trade union": only whoever says so knows which. */
  private static final Pattern OURS = Pattern.compile("(?i)\\b(?:my|our|your|his|her|their)\\b");

  /** Name and role of everybody in {@code text} whose role is more than somebody's opinion. */
  List<Gloss> namedIn(String text, AskedOnSheet asked) {
    return model.people().stream()
        .filter(person -> WholeTerm.isIn(text, person.name()) && !asked.mentions(person.name()))
        .flatMap(person -> entry(person).stream())
        .distinct()
        .toList();
  }

  /** What the course explains already stands among its words. */
  private boolean isExplained(Person person) {
    return model.course().glossary().stream()
        .anyMatch(gloss -> gloss.term().equalsIgnoreCase(person.name()));
  }

  private Optional<Gloss> entry(Person person) {
    String role = person.role();
    return role == null
            || role.isBlank()
            || OURS.matcher(role).find()
            || isExplained(person)
            || judges(person, role)
        ? Optional.empty()
        : Optional.of(new Gloss(person.name(), role));
  }

  /** Whether the words that make the claim contested are in the role itself. */
  private boolean judges(Person person, String role) {
    return model
        .claim(person.ref())
        .filter(Claim::contested)
        .filter(claim -> role.contains(claim.mark()))
        .isPresent();
  }
}
