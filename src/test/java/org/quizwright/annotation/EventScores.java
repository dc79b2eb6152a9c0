package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * Events: one found matches one annotated where a mention's sentence holds the annotated words and
 * the dates overlap; what is matched twice is a double and counts as wrong.
 */
final class EventScores {

  private final Annotation annotation;
  private final List<JsonNode> found;
  private final Map<JsonNode, JsonNode> foundFor = new LinkedHashMap<>();

  EventScores(Annotation annotation, JsonNode inspect) {
    this.annotation = annotation;
    this.found =
        Annotation.list(inspect.path("events")).stream()
            .filter(event -> mentions(event).findAny().isPresent())
            .toList();
    match();
  }

  private Stream<JsonNode> mentions(JsonNode event) {
    return Annotation.list(event.path("mentions")).stream()
        .filter(mention -> mention.path("source").asText().equals(annotation.source()));
  }

  private record Pair(JsonNode wanted, JsonNode found, double likeness) {}

  private void match() {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode wanted : annotation.all("events")) {
      for (JsonNode event : found) {
        likeness(wanted, event).ifPresent(score -> pairs.add(new Pair(wanted, event, score)));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (!foundFor.containsKey(pair.wanted) && !foundFor.containsValue(pair.found)) {
        foundFor.put(pair.wanted, pair.found);
      }
    }
  }

  private Optional<Double> likeness(JsonNode wanted, JsonNode event) {
    boolean told =
        mentions(event)
            .anyMatch(
                mention ->
                    Annotation.quotes(wanted).stream()
                        .anyMatch(q -> Folded.holds(mention.path("sentence").asText(), q)));
    if (!told || !overlap(wanted, event)) {
      return Optional.empty();
    }
    String label = Folded.of(event.path("label").asText());
    String words = Folded.of(wanted.path("what").asText() + " " + wanted.path("quote").asText());
    long common = Stream.of(label.split("\\W+")).distinct().filter(words::contains).count();
    double share = (double) common / label.split("\\W+").length;
    return share < 0.25 ? Optional.empty() : Optional.of((isDated(wanted, event) ? 1 : 0) + share);
  }

  private static boolean overlap(JsonNode wanted, JsonNode event) {
    HistoricalDate a = HistoricalDate.parse(wanted.path("date").asText().replace('?', '~'));
    HistoricalDate b = HistoricalDate.parse(event.path("date").asText());
    return !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
  }

  /**
   * Right where the two are the same date, where one says that something began and the other that
   * it went on from then, or where the one found names a part ("early") of the one annotated.
   */
  private static boolean isDated(JsonNode wanted, JsonNode event) {
    HistoricalDate a = HistoricalDate.parse(wanted.path("date").asText().replace('?', '~'));
    HistoricalDate b = HistoricalDate.parse(event.path("date").asText());
    boolean begins = a.start().equals(b.start()) && (isOpen(a) || isOpen(b));
    boolean part = a.contains(b) && (b.precision() == Precision.INTERVAL || b.approximate());
    return a.edtf().equals(b.edtf()) || begins || part;
  }

  private static boolean isOpen(HistoricalDate date) {
    return date.end().equals(LocalDate.MAX);
  }

  /** Those that belong on a timeline and were found. */
  Score recall() {
    Score.Counter counter = new Score.Counter("events found");
    annotation.all("events").stream()
        .filter(wanted -> wanted.path("belongs").asBoolean())
        .forEach(wanted -> counter.add(foundFor.containsKey(wanted), line(wanted)));
    return counter.score();
  }

  /** Those found that a person found too. */
  Score precision(boolean orderableOnly) {
    Score.Counter counter =
        new Score.Counter(
            orderableOnly ? "orderable events that are right" : "events that are right");
    found.stream()
        .filter(event -> !orderableOnly || event.path("orderable").asBoolean())
        .forEach(event -> counter.add(foundFor.containsValue(event), told(event)));
    return counter.score();
  }

  Score dates() {
    Score.Counter counter = new Score.Counter("event dates right");
    foundFor.forEach(
        (wanted, event) ->
            counter.add(
                isDated(wanted, event), line(wanted) + " -> " + event.path("date").asText()));
    return counter.score();
  }

  /** Those that belong on a timeline and may be put there. */
  Score orderable() {
    Score.Counter counter = new Score.Counter("found events orderable");
    foundFor.forEach(
        (wanted, event) -> {
          if (wanted.path("belongs").asBoolean()) {
            counter.add(event.path("orderable").asBoolean(), told(event));
          }
        });
    return counter.score();
  }

  private static String line(JsonNode wanted) {
    return wanted.path("date").asText()
        + " "
        + wanted.path("what").asText()
        + " | "
        + wanted.path("quote").asText();
  }

  private static String told(JsonNode event) {
    return event.path("date").asText()
        + " "
        + event.path("label").asText()
        + " | "
        + event.path("mentions").path(0).path("sentence").asText();
  }
}
