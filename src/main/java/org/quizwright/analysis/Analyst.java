package org.quizwright.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.quizwright.analysis.body.BodyFinder;
import org.quizwright.analysis.cause.CauseFinder;
import org.quizwright.analysis.claim.ClaimFinder;
import org.quizwright.analysis.event.EventFinder;
import org.quizwright.analysis.event.KnownThings;
import org.quizwright.analysis.event.NotedDates;
import org.quizwright.analysis.figure.FigureFinder;
import org.quizwright.analysis.name.NameTags;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.People;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.analysis.place.PlaceFinder;
import org.quizwright.analysis.quotation.FoundQuotation;
import org.quizwright.analysis.quotation.QuotationFinder;
import org.quizwright.analysis.reference.ReferenceFinder;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.analysis.sensitivity.SensitivityFinder;
import org.quizwright.analysis.term.TermFinder;
import org.quizwright.analysis.theme.Placer;
import org.quizwright.analysis.time.DateTagger;
import org.quizwright.analysis.time.TaggedDates;
import org.quizwright.analysis.warning.WarningFinder;
import org.quizwright.language.Language;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Course;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;

/** Reads the prepared texts and says what stands in them. */
public final class Analyst {

  private Analyst() {}

  /** The content model of the sources; equal texts and settings give equal models. */
  public static ContentModel analyse(Course course, List<Source> sources, Language language) {
    CompletableFuture<List<Placement>> placements =
        CompletableFuture.supplyAsync(() -> Placer.place(course, sources));
    List<AnalysedPassage> tagged = AnalysedPassage.of(sources, language);
    Names names = Names.of(tagged);
    List<AnalysedPassage> passages = NameTags.correct(tagged, names);
    CompletableFuture<TaggedDates> dates =
        CompletableFuture.supplyAsync(
            () -> DateTagger.tag(passages, course.title(), periods(course)));
    CompletableFuture<List<Term>> terms =
        CompletableFuture.supplyAsync(() -> TermFinder.find(course, passages));
    CompletableFuture<List<Sensitivity>> sensitivities =
        CompletableFuture.supplyAsync(() -> SensitivityFinder.find(passages));
    People people = PersonFinder.find(passages, names);
    Referents referents = Referents.of(passages, people);
    CompletableFuture<List<Event>> events =
        dates.thenCombine(
            placements,
            (told, placed) ->
                NotedDates.unordered(
                    EventFinder.find(
                        passages,
                        told,
                        referents,
                        KnownThings.of(course, placed),
                        placed,
                        language),
                    course.notes()));
    CompletableFuture<List<Body>> bodies =
        CompletableFuture.supplyAsync(() -> BodyFinder.find(passages, names));
    List<Place> places = PlaceFinder.find(names);
    List<FoundQuotation> quotations = quotations(sources, passages, people, referents, language);
    List<Claim> claims = new ClaimFinder(quotations).find(passages);
    List<Figure> figures = new FigureFinder(claims).find(passages, found(dates));
    return new ContentModel(
        course,
        sources,
        found(placements),
        found(events),
        quotations.stream().map(FoundQuotation::quotation).toList(),
        figures,
        found(terms),
        people.all(),
        found(bodies),
        places,
        CauseFinder.find(passages),
        ReferenceFinder.find(passages, referents),
        claims,
        found(sensitivities),
        WarningFinder.find(
            course, sources, passages, found(placements), people, places, figures, found(events)));
  }

  /** What the second core has found meanwhile; what stopped it stops the analysis. */
  private static <T> T found(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static List<HistoricalDate> periods(Course course) {
    return course.themes().stream().flatMap(theme -> Stream.ofNullable(theme.period())).toList();
  }

  private static List<FoundQuotation> quotations(
      List<Source> sources,
      List<AnalysedPassage> passages,
      People people,
      Referents referents,
      Language language) {
    QuotationFinder finder = new QuotationFinder(people, referents, language);
    Map<String, List<AnalysedPassage>> own = AnalysedPassage.bySource(passages);
    return sources.stream()
        .flatMap(source -> finder.find(source, own.getOrDefault(source.id(), List.of())).stream())
        .toList();
  }
}
