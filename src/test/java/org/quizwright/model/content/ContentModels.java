package org.quizwright.model.content;

import java.util.List;
import org.quizwright.model.course.Course;
import org.quizwright.model.source.Source;

/** A content model with what a test is about; nothing else is in it. */
public final class ContentModels {

  private final Course course;
  private final List<Source> sources;
  private List<Placement> placements = List.of();
  private List<Event> events = List.of();
  private List<Quotation> quotations = List.of();
  private List<Figure> figures = List.of();
  private List<Term> terms = List.of();
  private List<Person> people = List.of();
  private List<Body> bodies = List.of();
  private List<Place> places = List.of();
  private List<Cause> causes = List.of();
  private List<Reference> references = List.of();
  private List<Claim> claims = List.of();
  private List<Sensitivity> sensitivities = List.of();
  private List<Warning> warnings = List.of();

  private ContentModels(Course course, List<Source> sources) {
    this.course = course;
    this.sources = sources;
  }

  public static ContentModels of(Course course, List<Source> sources) {
    return new ContentModels(course, sources);
  }

  /** Another model but for what is then put in place of its lists. */
  public static ContentModels like(ContentModel model) {
    ContentModels like = new ContentModels(model.course(), model.sources());
    like.placements = model.placements();
    like.events = model.events();
    like.quotations = model.quotations();
    like.figures = model.figures();
    like.terms = model.terms();
    like.people = model.people();
    like.bodies = model.bodies();
    like.places = model.places();
    like.causes = model.causes();
    like.references = model.references();
    like.claims = model.claims();
    like.sensitivities = model.sensitivities();
    like.warnings = model.warnings();
    return like;
  }

  /** Every passage of the sources is on this theme. */
  public ContentModels on(String theme) {
    placements =
        sources.stream()
            .flatMap(
                source ->
                    source.passages().stream()
                        .map(passage -> new Placement(source.id(), passage.n(), theme, null, 1)))
            .toList();
    return this;
  }

  public ContentModels events(List<Event> given) {
    events = given;
    return this;
  }

  public ContentModels quotations(List<Quotation> given) {
    quotations = given;
    return this;
  }

  public ContentModels figures(List<Figure> given) {
    figures = given;
    return this;
  }

  public ContentModels terms(List<Term> given) {
    terms = given;
    return this;
  }

  public ContentModels people(List<Person> given) {
    people = given;
    return this;
  }

  public ContentModels bodies(List<Body> given) {
    bodies = given;
    return this;
  }

  public ContentModels references(List<Reference> given) {
    references = given;
    return this;
  }

  public ContentModels causes(List<Cause> given) {
    causes = given;
    return this;
  }

  public ContentModels claims(List<Claim> given) {
    claims = given;
    return this;
  }

  public ContentModels sensitivities(List<Sensitivity> given) {
    sensitivities = given;
    return this;
  }

  public ContentModels warnings(List<Warning> given) {
    warnings = given;
    return this;
  }

  public ContentModel model() {
    return new ContentModel(
        course,
        sources,
        placements,
        events,
        quotations,
        figures,
        terms,
        people,
        bodies,
        places,
        causes,
        references,
        claims,
        sensitivities,
        warnings);
  }
}
