package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.person.People;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.Source;

/** Names speakers in the fullest form that the text has. */
final class FullNames {

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|President|General|Captain|Colonel|Major|Father"
              + "|Pastor|Sister|Brother|Bishop|Comrade)\\.?\\s+");
  private static final Pattern OWN = Pattern.compile("^(?:[Mm]y|[Oo]ur)\\s+(?=\\p{Ll})");

  private static final Pattern DEFINITE = Pattern.compile("[Tt]he ((?:\\p{L}+ )?\\p{L}{4,})");

  private final People people;
  private final Acronyms acronyms;

  FullNames(People people, Source source) {
    this.people = people;
    this.acronyms = new Acronyms(source.passages());
  }

  /**
   * @param narrator whose mother "my mother" is
   */
  Speaker of(Speaker speaker, String narrator) {
    String name = speaker.name();
    Optional<Person> person = person(name);
    Matcher own = OWN.matcher(name);
    String full =
        person
            .map(Person::name)
            .or(() -> acronyms.full(name))
            .orElseGet(() -> own.find() ? narrator + "’s " + name.substring(own.end()) : name);
    return new Speaker(full, role(speaker, person));
  }

  private static @Nullable String role(Speaker speaker, Optional<Person> person) {
    return speaker.role() != null ? speaker.role() : person.map(Person::role).orElse(null);
  }

  private Optional<Person> person(String name) {
    String bare = TITLE.matcher(name).replaceFirst("");
    return people
        .named(name)
        .or(() -> bare.equals(name) ? Optional.empty() : people.named(bare))
        .or(() -> byFirstName(bare))
        .or(() -> byRole(name));
  }

  /** "The priest", where the text has told of one person only that he is a priest. */
  private Optional<Person> byRole(String name) {
    Matcher definite = DEFINITE.matcher(name);
    if (!definite.matches()) {
      return Optional.empty();
    }
    Optional<Person> exact = bearer("", definite.group(1));
    return exact.isPresent() ? exact : bearer("(?:[\\p{L}-]+ ){0,2}", definite.group(1));
  }

  /** The one person whose role is {@code noun}, with such words before it at most. */
  private Optional<Person> bearer(String between, String noun) {
    Pattern role =
        Pattern.compile(
            "(?iu)(?:(?:an?|the|its|his|her) )?"
                + between
                + Pattern.quote(noun)
                + "(?: (?:of|from|in|at|to)\\b.*)?");
    List<Person> bearers =
        people.all().stream()
            .filter(person -> person.role() != null && role.matcher(person.role()).matches())
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  private Optional<Person> byFirstName(String name) {
    List<Person> bearers =
        people.all().stream().filter(person -> person.name().startsWith(name + " ")).toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }
}
