package org.quizwright.generation.comparison.voice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.model.content.ContentModel;

/**
 * The persons, bodies and places of a course, found in any stretch of text by any of their names.
 */
public final class NamedThings {

  private static final Pattern MARKS = Pattern.compile("[‘“\"]|['’](?=\\s)");

  private final List<Thing> bodies;
  private final List<Thing> others;

  /** The forms of one name; the plain search spares most of the others. */
  private record Thing(String name, List<String> forms, Pattern pattern) {

    static Thing of(String name, List<String> aliases) {
      List<String> forms = Stream.concat(Stream.of(name), aliases.stream()).toList();
      List<String> quoted = forms.stream().map(Pattern::quote).toList();
      return new Thing(
          name,
          forms,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:" + String.join("|", quoted) + ")(?![\\p{L}\\p{N}])"));
    }

    boolean isIn(String text) {
      return forms.stream().anyMatch(text::contains) && pattern.matcher(text).find();
    }
  }

  /** Knows all names of the model. */
  public NamedThings(ContentModel model) {
    bodies = model.bodies().stream().map(body -> Thing.of(body.name(), body.aliases())).toList();
    others =
        Stream.concat(
                model.people().stream().map(person -> Thing.of(person.name(), person.aliases())),
                model.places().stream().map(place -> Thing.of(place.name(), place.aliases())))
            .toList();
  }

  /** The full names of all that {@code text} names, in the order of the model. */
  public List<String> in(String text) {
    return Stream.concat(bodiesIn(text).stream(), named(others, text).stream()).distinct().toList();
  }

  /** The full names of the bodies that {@code text} names. */
  public List<String> bodiesIn(String text) {
    return named(bodies, text);
  }

  private static List<String> named(List<Thing> things, String text) {
    // Two spellings of a quotation mark make no second body.
    String bare = MARKS.matcher(text).replaceAll("");
    return things.stream()
        .filter(thing -> thing.isIn(bare) || thing.isIn(text))
        .map(Thing::name)
        .distinct()
        .toList();
  }
}
