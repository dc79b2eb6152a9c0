package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.People;
import org.quizwright.model.content.Person;

/** The fullest names that one source gives to the people whom it names. */
final class OwnNames {

  private final List<AnalysedPassage> passages;
  private final People people;
  private final Map<String, Boolean> given = new LinkedHashMap<>();

  /**
   * @param passages those of the source
   */
  OwnNames(List<AnalysedPassage> passages, People people) {
    this.passages = passages;
    this.people = people;
  }

  /**
   * The name as the same text gives it in full; itself where only other texts do, or where a title
   * tells that it is another's.
   *
   * @param before the words in front of the name
   */
  String fullest(String name, String before) {
    return people
        .named(name)
        .map(Person::name)
        .filter(full -> given.computeIfAbsent(full, this::isGiven))
        .filter(full -> Sex.ofName(full, "").suits(Sex.ofName(name, before)))
        .orElse(name);
  }

  private boolean isGiven(String full) {
    return passages.stream()
        .anyMatch(
            passage ->
                passage.text().contains(full)
                    || passage.source().metadata().title().contains(full));
  }
}
