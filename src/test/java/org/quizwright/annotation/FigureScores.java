package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures: matched by sentence and value. */
final class FigureScores {

  private final Annotation annotation;
  private final List<JsonNode> found;
  private final Map<JsonNode, JsonNode> foundFor = new LinkedHashMap<>();

  FigureScores(Annotation annotation, JsonNode inspect) {
    this.annotation = annotation;
    this.found =
        Annotation.list(inspect.path("figures")).stream()
            .filter(each -> each.path("source").asText().equals(annotation.source()))
            .toList();
    for (JsonNode wanted : annotation.all("figures")) {
      found.stream()
          .filter(each -> !foundFor.containsValue(each))
          .filter(
              each -> Folded.holds(each.path("sentence").asText(), wanted.path("quote").asText()))
          .filter(each -> values(each).equals(values(wanted)))
          .findFirst()
          .ifPresent(each -> foundFor.put(wanted, each));
    }
  }

  private static List<Double> values(JsonNode figure) {
    JsonNode value = figure.path("value");
    List<Double> values = new ArrayList<>();
    Annotation.list(value).forEach(each -> values.add(each.asDouble()));
    return value.isArray() ? values : List.of(value.asDouble());
  }

  Score recall() {
    Score.Counter counter = new Score.Counter("figures found");
    annotation.all("figures").stream()
        .filter(wanted -> wanted.path("quizworthy").asBoolean())
        .forEach(wanted -> counter.add(foundFor.containsKey(wanted), wanted.toString()));
    return counter.score();
  }

  Score precision() {
    Score.Counter counter = new Score.Counter("figures that are right");
    found.forEach(each -> counter.add(foundFor.containsValue(each), each.toString()));
    return counter.score();
  }

  /** The unit, or what is counted, shares a word with the annotated unit or measure. */
  Score units() {
    Score.Counter counter = new Score.Counter("figure units right");
    foundFor.forEach((wanted, each) -> counter.add(sameUnit(wanted, each), wanted + " -> " + each));
    return counter.score();
  }

  private static boolean sameUnit(JsonNode wanted, JsonNode each) {
    String unit = stem(wanted.path("unit").asText(""));
    String given = stem(each.path("unit").asText("") + " " + each.path("measures").asText(""));
    return unit.isEmpty()
        || java.util.stream.Stream.of(unit.split(" ")).anyMatch(word -> given.contains(word));
  }

  private static String stem(String text) {
    return Folded.of(text)
        .replace("per cent", "percent")
        .replace("%", "percent")
        .replace("us dollars", "dollar")
        .replaceAll("s\\b", "")
        .replace("tonne", "ton")
        .replace("rouble", "ruble");
  }

  /** The year of the time a figure holds for; days of one year, sure or not, are the year. */
  Score years() {
    Score.Counter counter = new Score.Counter("figure years right");
    foundFor.forEach(
        (wanted, each) ->
            counter.add(
                year(wanted).equals(year(each)) || year(wanted).isEmpty(), wanted + " -> " + each));
    return counter.score();
  }

  private static String year(JsonNode figure) {
    JsonNode date = figure.path("as-of");
    String text = date.isTextual() ? date.asText() : "";
    return text.replaceAll("(?<=\\d{4})-\\d\\d(?:-\\d\\d)?|[?~]", "")
        .replaceFirst("^(.*)/\\1$", "$1");
  }

  Score asserters() {
    Score.Counter counter = new Score.Counter("figure asserters right");
    foundFor.forEach(
        (wanted, each) ->
            counter.add(
                wanted.path("asserted-by").asText().equals("author")
                    || QuotationScores.sameName(
                        wanted.path("asserted-by").asText(), each.path("asserted-by").asText()),
                wanted + " -> " + each));
    return counter.score();
  }
}
