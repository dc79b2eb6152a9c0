package org.quizwright.model.content;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/**
 * What a theme's own passages hold: a view of the content model.
 *
 * @param theme the theme's id
 * @param text the theme's passages in source order, a line each
 * @param people who are named in them, as are the bodies, places and terms
 */
public record ThemeContent(
    String theme,
    String text,
    List<Person> people,
    List<Body> bodies,
    List<Place> places,
    List<Term> terms,
    List<Event> events,
    List<Figure> figures,
    List<Quotation> quotations) {

  public ThemeContent {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    places = List.copyOf(places);
    terms = List.copyOf(terms);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
  }

  /** The part of {@code model} that belongs to {@code theme}. */
  public static ThemeContent of(ContentModel model, String theme) {
    String text =
        model.sources().stream()
            .flatMap(source -> texts(model, source, theme))
            .collect(Collectors.joining("\n"));
    return new ThemeContent(
        theme,
        text,
        named(text, model.people(), p -> names(p.name(), p.aliases())),
        named(text, model.bodies(), b -> names(b.name(), b.aliases())),
        named(text, model.places(), p -> names(p.name(), p.aliases())),
        named(text, model.terms(), t -> Stream.of(t.term())),
        model.events().stream().filter(event -> event.theme().equals(theme)).toList(),
        model.figures().stream()
            .filter(f -> model.themeOf(f.ref().source(), f.ref().passage()).equals(theme))
            .toList(),
        model.quotations().stream()
            .filter(q -> model.themeOf(q.source(), q.firstPassage()).equals(theme))
            .toList());
  }

  private static Stream<String> texts(ContentModel model, Source source, String theme) {
    return source.passages().stream()
        .filter(passage -> model.themeOf(source.id(), passage.n()).equals(theme))
        .map(Passage::text);
  }

  private static Stream<String> names(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  private static <T> List<T> named(String text, List<T> all, Function<T, Stream<String>> names) {
    return all.stream()
        .filter(each -> names.apply(each).anyMatch(name -> holds(text, name)))
        .toList();
  }

  /** Whether the name stands in the text as a word of its own, in the singular or the plural. */
  private static boolean holds(String text, String name) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?:s|es)?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
