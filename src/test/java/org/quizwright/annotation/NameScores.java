package org.quizwright.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** People and terms of one source. */
final class NameScores {

  private final Annotation annotation;
  private final JsonNode inspect;

  NameScores(Annotation annotation, JsonNode inspect) {
    this.annotation = annotation;
    this.inspect = inspect;
  }

  private static List<String> names(JsonNode person) {
    List<String> names = new ArrayList<>(List.of(name(person.path("name"))));
    Annotation.list(person.path("aliases")).forEach(alias -> names.add(name(alias)));
    return names;
  }

  /** "The government" is named "government": an article is no part of a name. */
  private static String name(JsonNode name) {
    return Folded.of(name.asText()).replaceFirst("^(?:the|an?) ", "");
  }

  private List<JsonNode> found(String kind) {
    return Annotation.list(inspect.path(kind));
  }

  /** People or bodies that stand in the list under one of their names, once. */
  Score names(String kind) {
    Score.Counter counter = new Score.Counter(kind + " found once");
    annotation
        .all(kind)
        .forEach(
            wanted -> {
              List<String> names = names(wanted);
              long times =
                  found(kind).stream()
                      .filter(each -> names(each).stream().anyMatch(names::contains))
                      .count();
              counter.add(times == 1, times + " times: " + wanted);
            });
    return counter.score();
  }

  /** Those in the list of the source that a person listed too. */
  Score precision(String kind) {
    Score.Counter counter = new Score.Counter(kind + " that are right");
    List<String> all = annotation.all(kind).stream().flatMap(each -> names(each).stream()).toList();
    found(kind).stream()
        .filter(each -> each.path("source").asText().equals(annotation.source()))
        .forEach(
            each -> counter.add(names(each).stream().anyMatch(all::contains), each.toString()));
    return counter.score();
  }

  /** Terms that the text explains, with its explanation. */
  Score glosses() {
    Score.Counter counter = new Score.Counter("glosses found");
    annotation.all("terms").stream()
        .filter(term -> term.path("gloss").isTextual())
        .forEach(
            term ->
                counter.add(
                    found("terms").stream()
                        .filter(each -> each.path("gloss").isTextual())
                        .anyMatch(each -> explains(each, term)),
                    term.toString()));
    return counter.score();
  }

  private static boolean explains(JsonNode each, JsonNode wanted) {
    String term = Folded.of(wanted.path("term").asText());
    String gloss = Folded.of(wanted.path("gloss").asText());
    String givenTerm = Folded.of(each.path("term").asText());
    String given = Folded.of(each.path("gloss").asText());
    boolean straight = like(term, givenTerm) && like(gloss, given);
    return straight || (like(term, given) && like(gloss, givenTerm));
  }

  private static boolean like(String a, String b) {
    return a.contains(b) || b.contains(a);
  }
}
