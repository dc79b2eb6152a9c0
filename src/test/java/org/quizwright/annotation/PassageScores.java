package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Body paragraphs and their themes, matched by their first words. */
final class PassageScores {

  private final Annotation annotation;
  private final List<JsonNode> found;
  private final Map<JsonNode, JsonNode> foundFor = new LinkedHashMap<>();

  PassageScores(Annotation annotation, JsonNode inspect) {
    this.annotation = annotation;
    this.found =
        Annotation.list(inspect.path("sources")).stream()
            .filter(source -> source.path("id").asText().equals(annotation.source()))
            .flatMap(source -> Annotation.list(source.path("passages")).stream())
            .toList();
    for (JsonNode wanted : annotation.all("passages")) {
      found.stream()
          .filter(each -> !foundFor.containsValue(each))
          .filter(each -> opens(each.path("text").asText(), wanted.path("starts").asText()))
          .findFirst()
          .ifPresent(each -> foundFor.put(wanted, each));
    }
  }

  private static boolean opens(String text, String start) {
    return bare(text).startsWith(bare(start));
  }

  private static String bare(String text) {
    return Folded.of(text).replaceAll("[^\\p{L}\\d ]", "").replaceFirst("^\\d+ ", "").strip();
  }

  Score recall() {
    Score.Counter counter = new Score.Counter("passages found");
    annotation
        .all("passages")
        .forEach(wanted -> counter.add(foundFor.containsKey(wanted), wanted.toString()));
    return counter.score();
  }

  Score precision() {
    Score.Counter counter = new Score.Counter("passages that are right");
    found.forEach(each -> counter.add(foundFor.containsValue(each), each.toString()));
    return counter.score();
  }

  Score themes() {
    Score.Counter counter = new Score.Counter("themes right");
    foundFor.forEach(
        (wanted, each) ->
            counter.add(
                wanted.path("theme").asText().equals(each.path("theme").asText()),
                wanted + " -> " + each.path("theme") + "/" + each.path("secondary")));
    return counter.score();
  }

  /** Also right: the annotated second theme. */
  Score eitherTheme() {
    Score.Counter counter = new Score.Counter("themes right or second");
    foundFor.forEach(
        (wanted, each) ->
            counter.add(
                List.of(wanted.path("theme").asText(), wanted.path("secondary").asText())
                    .contains(each.path("theme").asText()),
                wanted.toString()));
    return counter.score();
  }
}
