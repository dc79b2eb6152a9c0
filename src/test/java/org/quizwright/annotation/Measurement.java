package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every score of one annotation. */
final class Measurement {

  private Measurement() {}

  /** The scores of the kinds that {@code annotation} holds. */
  static List<Score> of(Annotation annotation, JsonNode inspect) {
    List<Score> scores = new ArrayList<>();
    if (annotation.has("passages")) {
      PassageScores passages = new PassageScores(annotation, inspect);
      scores.addAll(
          List.of(
              passages.recall(), passages.precision(), passages.themes(), passages.eitherTheme()));
    }
    if (annotation.has("events")) {
      EventScores events = new EventScores(annotation, inspect);
      scores.addAll(
          List.of(
              events.recall(),
              events.precision(false),
              events.precision(true),
              events.dates(),
              events.orderable()));
    }
    if (annotation.has("quotations")) {
      QuotationScores quotations = new QuotationScores(annotation, inspect);
      scores.addAll(
          List.of(
              quotations.recall(),
              quotations.precision(),
              quotations.scareQuotes(),
              quotations.speakers()));
    }
    if (annotation.has("figures")) {
      FigureScores figures = new FigureScores(annotation, inspect);
      scores.addAll(
          List.of(
              figures.recall(),
              figures.precision(),
              figures.units(),
              figures.years(),
              figures.asserters()));
    }
    NameScores names = new NameScores(annotation, inspect);
    for (String kind : List.of("people", "bodies")) {
      if (annotation.has(kind)) {
        scores.addAll(List.of(names.names(kind), names.precision(kind)));
      }
    }
    if (annotation.has("terms")) {
      scores.add(names.glosses());
    }
    return scores;
  }

  /** Prints the scores, with every fault: {@code inspect.json annotation.json …}. */
  public static void main(String... files) throws IOException {
    JsonNode inspect = JsonMapper.builder().build().readTree(Path.of(files[0]).toFile());
    for (String file : List.of(files).subList(1, files.length)) {
      Annotation annotation = Annotation.read(Path.of(file));
      System.out.println("== " + annotation.source() + " (" + file + ")");
      for (Score score : of(annotation, inspect)) {
        System.out.println(score);
      }
      for (Score score : of(annotation, inspect)) {
        score.faults().forEach(fault -> System.out.println("  " + score.name() + ": " + fault));
      }
    }
  }
}
