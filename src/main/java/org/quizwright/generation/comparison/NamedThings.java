package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Person;

/**
 * The persons, bodies and places of a course, found in any stretch of text by any of their names.
 */
final class NamedThings {

  private final Map<String, Pattern> bodies = new LinkedHashMap<>();
  private final Map<String, Pattern> others = new LinkedHashMap<>();

  NamedThings(ContentModel model) {
    for (Body body : model.bodies()) {
      bodies.put(body.name(), forms(body.name(), body.aliases()));
    }
    for (Person person : model.people()) {
      others.put(person.name(), forms(person.name(), person.aliases()));
    }
    model.places().forEach(place -> others.put(place.name(), forms(place.name(), place.aliases())));
  }

  private static Pattern forms(String name, List<String> aliases) {
    List<String> forms = new ArrayList<>(List.of(name));
    forms.addAll(aliases);
    List<String> quoted = forms.stream().map(Pattern::quote).toList();
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", quoted) + ")(?![\\p{L}\\p{N}])");
  }

  /** The full names of all that {@code text} names, in the order of the model. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>(bodiesIn(text));
    others.forEach((name, form) -> addIf(found, name, form, text));
    return found;
  }

  /** The full names of the bodies that {@code text} names. */
  List<String> bodiesIn(String text) {
    List<String> found = new ArrayList<>();
    bodies.forEach((name, form) -> addIf(found, name, form, text));
    return found;
  }

  private static void addIf(List<String> found, String name, Pattern form, String text) {
    // Two spellings of a quotation mark make no second body.
    if (form.matcher(text.replaceAll("[‘“\"]|['’](?=\\s)", "")).find()
        || form.matcher(text).find()) {
      found.add(name);
    }
  }
}
