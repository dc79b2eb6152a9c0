package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.ClassList;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

/** Reads an answer map back into the values that were printed. */
final class AnswerKeyReader {

  private static final List<String> REQUIRED =
      List.of("course", "theme", "blueprint", "variants", "parts", "exitPrompt", "plan");

  private final JsonText text;
  private final JsonNode root;

  AnswerKeyReader(JsonText text) {
    this.text = text;
    this.root = text.root();
  }

  Handout read() {
    checkVersion();
    for (String key : REQUIRED) {
      if (isMissing(root.path(key))) {
        throw damaged("\"" + key + "\" is missing");
      }
    }
    try {
      return handout();
    } catch (JsonProcessingException e) {
      throw damaged(Values.reason(e));
    }
  }

  private static boolean isMissing(JsonNode value) {
    return value.isMissingNode() || (value.isContainerNode() && value.isEmpty());
  }

  private void checkVersion() {
    int version = root.path("schemaVersion").asInt();
    if (version == 0) {
      throw damaged("\"schemaVersion\" is missing");
    }
    if (version != AnswerKeyJson.VERSION) {
      throw new InputException(
          text.placeOf("/schemaVersion"),
          "is an answer map of version "
              + version
              + "; this program reads version "
              + AnswerKeyJson.VERSION
              + ".",
          version > AnswerKeyJson.VERSION
              ? "A newer program wrote it: print with that one."
              : "An older program wrote it: print with that one, or make a new sheet.");
    }
  }

  private InputException damaged(String how) {
    return new InputException(
        text.placeOf(""),
        "isn't the answer map of a sheet, or it is damaged (" + how + ").",
        "Name an answer map that was written by this program, or print a new sheet.");
  }

  private Handout handout() throws JsonProcessingException {
    Worksheet sheet =
        new Worksheet(
            value("course", Course.class),
            value("theme", Theme.class),
            value("blueprint", Blueprint.class),
            list("parts", Part.class),
            root.get("exitPrompt").asText());
    AnswerKey key =
        new AnswerKey(
            sheet,
            variants(sheet),
            value("plan", LessonPlan.class),
            list("lines", LineMap.class),
            list("notes", EditorNote.class));
    ClassList students = root.has("students") ? value("students", ClassList.class) : null;
    return new Handout(key, reader(), students);
  }

  private List<Variant> variants(Worksheet sheet) {
    List<String> ids = sheet.items().map(item -> item.question().id()).toList();
    List<Variant> variants = new ArrayList<>();
    for (JsonNode node : root.get("variants")) {
      Map<String, List<String>> orders = new LinkedHashMap<>();
      List<String> answered = new ArrayList<>();
      for (JsonNode answer : node.path("answers")) {
        answered.add(answer.path("id").asText());
        List<String> order = texts(answer.path("order"));
        if (!order.isEmpty()) {
          orders.put(answer.path("id").asText(), order);
        }
      }
      if (!answered.equals(ids)) {
        throw damaged("a version answers other questions than the sheet asks");
      }
      variants.add(new Variant(node.path("number").asInt(), node.path("code").asText(), orders));
    }
    return variants;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private @Nullable Reader reader() throws JsonProcessingException {
    if (!(root.path("reader") instanceof ObjectNode lists)) {
      return null;
    }
    ObjectNode whole = lists.deepCopy();
    for (String key : List.of("course", "theme", "blueprint")) {
      whole.set(key, root.get(key));
    }
    return Values.value(whole, Reader.class);
  }

  private <T> T value(String key, Class<T> type) throws JsonProcessingException {
    return Values.value(root.get(key), type);
  }

  private <T> List<T> list(String key, Class<T> type) throws JsonProcessingException {
    List<T> values = new ArrayList<>();
    for (JsonNode node : root.path(key)) {
      values.add(Values.value(node, type));
    }
    return values;
  }
}
