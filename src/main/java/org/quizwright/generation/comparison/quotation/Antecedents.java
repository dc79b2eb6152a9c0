package org.quizwright.generation.comparison.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.model.content.Person;

/** Finds whom "he" or "she" means, where only one person can be meant. */
public record Antecedents(List<Person> people) {

  public Antecedents {
    people = List.copyOf(people);
  }

  /** The one person that the excerpt names, not only as an owner, before the statement. */
  Optional<String> before(Statement statement, Excerpt excerpt) {
    List<Statement> all = excerpt.statements();
    StringBuilder text = new StringBuilder();
    all.subList(0, Math.max(0, all.indexOf(statement)))
        .forEach(part -> text.append(part.exact()).append(' '));
    List<String> found = new ArrayList<>();
    people.stream()
        .filter(person -> isNamed(person.name(), text))
        .forEach(person -> found.add(shortest(person, text)));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The last name of the person whom {@code words} name first. */
  public Optional<String> firstIn(String words) {
    return people.stream()
        .filter(person -> isNamed(person.name(), words))
        .map(Person::name)
        .min(Comparator.comparingInt(words::indexOf))
        .map(LastWord::of);
  }

  private static String shortest(Person person, CharSequence text) {
    String last = LastWord.of(person.name());
    return isNamed(last, text) ? last : person.name();
  }

  private static boolean isNamed(String name, CharSequence text) {
    return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?!['’]s|[\\p{L}])")
        .matcher(text)
        .find();
  }
}
