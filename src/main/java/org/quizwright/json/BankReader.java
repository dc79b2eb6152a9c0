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
    for (JsonNode node : text.root().get("questions")) {
      String pointer = "/questions/" + index++;
      String id = node.get("id").textValue();
      if (!ids.add(id)) {
        error(pointer + "/id", id, "this id is used twice.", "Give one of the two another id.");
      }
      try {
        questions.add(QuestionNodes.read(node));
      } catch (JsonProcessingException e) {
        String at = pointer + path(e);
        error(at, id, shown(at) + " isn't right: " + Values.reason(e) + ".", "Correct the value.");
      }
    }
    questions.sort(Comparator.comparing(Question::id));
    return questions;
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
