package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quotations: matched by their first words; a speaker is right where the last name agrees. */
final class QuotationScores {

  private final Annotation annotation;
  private final List<JsonNode> found;
  private final Map<JsonNode, JsonNode> foundFor = new LinkedHashMap<>();

  QuotationScores(Annotation annotation, JsonNode inspect) {
    this.annotation = annotation;
    this.found =
        Annotation.list(inspect.path("quotations")).stream()
            .filter(each -> each.path("source").asText().equals(annotation.source()))
            .toList();
    for (JsonNode wanted : annotation.all("quotations")) {
      found.stream()
          .filter(each -> !foundFor.containsValue(each))
          .filter(each -> opens(each.path("text").asText(), wanted.path("starts").asText()))
          .findFirst()
          .ifPresent(each -> foundFor.put(wanted, each));
    }
  }

  private static boolean opens(String text, String start) {
    String opening = bare(start);
    String words = bare(text);
    int at = words.indexOf(opening);
    return (at >= 0 && at <= 12) || opening.startsWith(words);
  }

  private static String bare(String text) {
    return Folded.of(text).replaceAll("[^\\p{L}\\d ]", "").strip();
  }

  Score recall() {
    Score.Counter counter = new Score.Counter("quotations found");
    annotation
        .all("quotations")
        .forEach(wanted -> counter.add(foundFor.containsKey(wanted), wanted.toString()));
    return counter.score();
  }

  Score precision() {
    Score.Counter counter = new Score.Counter("quotations that are right");
    found.forEach(each -> counter.add(foundFor.containsValue(each), each.toString()));
    return counter.score();
  }

  /** None of what isn't speech may be taken for it. */
  Score scareQuotes() {
    Score.Counter counter = new Score.Counter("not taken for speech");
    annotation
        .all("not-speech")
        .forEach(
            scare ->
                counter.add(
                    found.stream()
                        .filter(each -> !foundFor.containsValue(each))
                        .noneMatch(
                            each ->
                                bare(each.path("text").asText())
                                    .equals(bare(scare.path("text").asText()))),
                    scare.toString()));
    return counter.score();
  }

  Score speakers() {
    Score.Counter counter = new Score.Counter("speakers right");
    foundFor.forEach(
        (wanted, each) ->
            counter.add(
                sameName(wanted.path("speaker").asText(""), each.path("speaker").asText("")),
                wanted + " -> " + each.path("speaker")));
    return counter.score();
  }

  static boolean sameName(String wanted, String given) {
    String a = bare(wanted).replaceFirst("^(?:the|a|an) ", "");
    String b = bare(given).replaceFirst("^(?:the|a|an) ", "");
    return a.equals(b)
        || (!a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a)))
        || (!a.isEmpty() && last(a).equals(last(b)) && last(a).length() > 2);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
