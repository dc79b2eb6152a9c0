package org.quizwright.analysis.warning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.People;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** Gathers what teachers and designers should know before they trust the texts. */
public final class WarningFinder {

  private WarningFinder() {}

  /** The warnings, those on the whole course first. */
  public static List<Warning> find(
      Course course,
      List<Source> sources,
      List<AnalysedPassage> passages,
      List<Placement> placements,
      People people,
      List<Place> places,
      List<Figure> figures,
      List<Event> events) {
    return Stream.<Supplier<List<Warning>>>of(
            () -> OtherLanguage.find(sources),
            () -> OneSided.find(sources),
            () -> spellings(people),
            () -> PlaceSpellings.find(places),
            () -> TwoExpansions.find(passages),
            () -> TwoValues.find(figures, sentences(passages)),
            () -> TwoDates.find(events),
            () -> PartsAndWhole.find(passages),
            () -> new RareWords(course).find(passages, placements))
        .parallel()
        .flatMap(finder -> finder.get().stream())
        .toList();
  }

  private static List<Warning> spellings(People people) {
    return people.spellings().stream()
        .map(
            pair ->
                new Warning(
                    pair.ref().source(),
                    pair.ref().passage(),
                    "One person seems to stand under two spellings: “"
                        + pair.one()
                        + "” and “"
                        + pair.other()
                        + "”."))
        .distinct()
        .toList();
  }

  private static Map<TextRef, String> sentences(List<AnalysedPassage> passages) {
    Map<TextRef, String> texts = new LinkedHashMap<>();
    passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .forEach(sentence -> texts.put(sentence.ref(), sentence.text()));
    return texts;
  }
}
