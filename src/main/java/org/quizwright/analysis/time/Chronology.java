package org.quizwright.analysis.time;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * What the dates mean that a source writes without a year ("On 8 February") or counts from others
 * ("two days later"): that with which its story leaps least from date to date. Every date goes on
 * from one told before, mostly the last, and {@link Leap} says what that costs; a beam search finds
 * the reading of the whole source that costs least.
 */
final class Chronology {

  /** How many readings are followed at once. */
  private static final int BEAM = 24;

  private static final Chronology EMPTY = new Chronology();

  private final Map<Place, Step.Choice> choices = new LinkedHashMap<>();

  private Chronology() {}

  private record Place(TextRef sentence, Span span) {}

  /** Before anything is read. */
  static Chronology empty() {
    return EMPTY;
  }

  /**
   * Reads the dates of one source in its order.
   *
   * @param named the times that headings and questions name, by the passage that they stand before
   */
  static Chronology of(
      Manner manner, List<WrittenDate> dates, SortedMap<Integer, HistoricalDate> named) {
    Set<Integer> written =
        dates.stream()
            .filter(WrittenDate::isTold)
            .map(date -> date.draft().year())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Reading> readings = List.of(Reading.start(Weekdays.known(manner, dates), written));
    int passage = 0;
    for (WrittenDate date : dates) {
      Map<Integer, HistoricalDate> heads =
          named.subMap(Math.min(passage + 1, date.passage() + 1), date.passage() + 1);
      passage = date.passage();
      readings =
          cheapest(
              readings.stream()
                  .map(reading -> reading.under(heads))
                  .flatMap(reading -> reading.on(date)));
    }
    Chronology chronology = new Chronology();
    readings.get(0).steps().forEach(chronology::add);
    return chronology;
  }

  /** Of readings that tell of the same times lately, which go on much alike, the cheapest only. */
  private static List<Reading> cheapest(Stream<Reading> readings) {
    Set<List<HistoricalDate>> seen = new LinkedHashSet<>();
    return readings
        .sorted(Comparator.comparingDouble(Reading::cost))
        .filter(reading -> seen.add(reading.latest()))
        .limit(BEAM)
        .toList();
  }

  private void add(Step step) {
    Step.Choice choice = step.choice();
    WrittenDate date = step.written();
    if (choice != null && date != null) {
      choices.put(new Place(date.sentence().ref(), date.span()), choice);
    }
  }

  /** What a date means that is written without a year or counted; empty where nothing tells. */
  Optional<Resolved> date(TextRef sentence, Span span) {
    return Optional.ofNullable(choices.get(new Place(sentence, span))).map(Step.Choice::resolved);
  }
}
