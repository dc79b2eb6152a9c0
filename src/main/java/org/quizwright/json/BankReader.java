package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Reads one bank: first against the schema, then into values, which check themselves. */
final class BankReader {

  private final JsonText text;
  private final List<Finding> findings = new ArrayList<>();

  BankReader(JsonText text) {
    this.text = text;
  }

  QuestionBank read() {
    findings.addAll(BankSchema.findings(text));
    stopAtFindings();
    List<Question> questions = questions();
    stopAtFindings();
    JsonNode root = text.root();
    return new QuestionBank(
        root.get("bank").textValue(),
        root.get("title").textValue(),
        root.get("language").textValue(),
        questions,
        extensions());
  }

  private void stopAtFindings() {
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    int index = 0;
    for (Attempt attempt : attempts()) {
      String pointer = "/questions/" + index++;
      if (!ids.add(attempt.id)) {
        error(
            pointer + "/id",
            attempt.id,
            "this id is used twice.",
            "Give one of the two another id.");
      }
      if (attempt.question != null) {
        questions.add(attempt.question);
      } else if (attempt.refusal != null) {
        refuse(pointer + path(attempt.refusal), attempt.id, attempt.refusal);
      }
    }
    questions.sort(Comparator.comparing(Question::id));
    return questions;
  }

  /** Thousands of questions take a while, and each is read by itself: on all processors at once. */
  private List<Attempt> attempts() {
    JsonNode nodes = text.root().get("questions");
    return IntStream.range(0, nodes.size())
        .parallel()
        .mapToObj(i -> Attempt.at(nodes.get(i)))
        .toList();
  }

  private void refuse(String at, String id, JsonProcessingException refusal) {
    String message = shown(at) + " isn't right: " + Values.reason(refusal) + ".";
    error(at, id, message, "Correct the value.");
  }

  /** One question, or why a value of it was refused. */
  private record Attempt(
      String id, @Nullable Question question, @Nullable JsonProcessingException refusal) {

    static Attempt at(JsonNode node) {
      String id = node.get("id").textValue();
      try {
        return new Attempt(id, QuestionNodes.read(node), null);
      } catch (JsonProcessingException e) {
        return new Attempt(id, null, e);
      }
    }
  }

  private void error(String pointer, String id, String message, String remedy) {
    Place place = text.placeOf(pointer);
    Place inQuestion = new Place(place.file(), place.line(), place.column(), id);
    findings.add(Finding.error(inQuestion, message, remedy));
  }

  private String shown(String pointer) {
    JsonNode value = text.root().at(pointer);
    return value.isValueNode() ? "\"" + value.asText() + "\"" : "this";
  }

  private static String path(JsonProcessingException e) {
    StringBuilder pointer = new StringBuilder();
    if (e instanceof JsonMappingException mapping) {
      for (Reference step : mapping.getPath()) {
        String name = step.getFieldName();
        pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
      }
    }
    return pointer.toString();
  }

  private Map<String, Object> extensions() {
    Map<String, Object> own = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : text.root().properties()) {
      if (member.getKey().startsWith(JsonFields.PRIVATE)) {
        own.put(member.getKey(), Json.MAPPER.convertValue(member.getValue(), Object.class));
      }
    }
    return own;
  }
}
