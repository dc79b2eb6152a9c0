package org.quizwright.model.content;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/**
 * What a course's texts say.
 *
 * <p>Lists run in the order of the sources, then of the text; events by date.
 */
public record ContentModel(
    Course course,
    List<Source> sources,
    List<Placement> placements,
    List<Event> events,
    List<Quotation> quotations,
    List<Figure> figures,
    List<Term> terms,
    List<Person> people,
    List<Body> bodies,
    List<Place> places,
    List<Cause> causes,
    List<Reference> references,
    List<Claim> claims,
    List<Sensitivity> sensitivities,
    List<Warning> warnings) {

  public ContentModel {
    sources = KeyedList.copyOf(sources, Source::id);
    placements = KeyedList.copyOf(placements, Spot::of);
    events = List.copyOf(events);
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
    terms = List.copyOf(terms);
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    places = List.copyOf(places);
    causes = List.copyOf(causes);
    references = List.copyOf(references);
    claims = KeyedList.copyOf(claims, Claim::ref);
    sensitivities = KeyedList.copyOf(sensitivities, Sensitivity::ref);
    warnings = List.copyOf(warnings);
  }

  public Optional<Source> source(String id) {
    return KeyedList.find(sources, id);
  }

  public Optional<Passage> passage(String source, int n) {
    return source(source).flatMap(found -> found.passage(n));
  }

  public Optional<Placement> placement(String source, int passage) {
    return KeyedList.find(placements, new Spot(source, passage));
  }

  /** The primary theme of a passage; {@code background} where none was found. */
  public String themeOf(String source, int passage) {
    return placement(source, passage).map(Placement::theme).orElse(Theme.BACKGROUND);
  }

  public Optional<Claim> claim(TextRef ref) {
    return KeyedList.find(claims, ref);
  }

  public boolean isSensitive(TextRef ref) {
    return KeyedList.find(sensitivities, ref).isPresent();
  }

  /** What a placement is looked up by. */
  private record Spot(String source, int passage) {

    static Spot of(Placement placement) {
      return new Spot(placement.source(), placement.passage());
    }
  }
}
