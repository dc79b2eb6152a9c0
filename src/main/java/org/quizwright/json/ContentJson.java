package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Cause;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Reference;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.source.Source;

/**
 * A content model as a file, without its course and sources, which the seeds folder holds: so that
 * sheets can be printed without a language model.
 */
public final class ContentJson {

  /** Changes with the form of the snapshot and with what the analysis finds. */
  public static final int VERSION = 7;

  private ContentJson() {}

  /** The text of the file; equal models give equal texts. */
  public static String write(ContentModel model) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("version", VERSION);
    list(root, "placements", model.placements());
    list(root, "events", model.events());
    list(root, "quotations", model.quotations());
    list(root, "figures", model.figures());
    list(root, "terms", model.terms());
    list(root, "people", model.people());
    list(root, "bodies", model.bodies());
    list(root, "places", model.places());
    list(root, "causes", model.causes());
    list(root, "references", model.references());
    list(root, "claims", model.claims());
    list(root, "sensitivities", model.sensitivities());
    list(root, "warnings", model.warnings());
    return BankLayout.of(root);
  }

  private static void list(ObjectNode root, String key, List<? extends Record> values) {
    ArrayNode array = root.putArray(key);
    values.forEach(value -> array.add(Values.node(value)));
  }

  /**
   * Reads a snapshot that was made of these sources.
   *
   * @throws InputException if the file can't be read or isn't a snapshot of this version
   */
  public static ContentModel read(Path file, Course course, List<Source> sources) {
    return read(JsonText.read(file), course, sources);
  }

  /** Reads a snapshot from its text; {@code file} is its name as the user knows it. */
  public static ContentModel read(String file, String text, Course course, List<Source> sources) {
    return read(JsonText.parse(file, text), course, sources);
  }

  private static ContentModel read(JsonText text, Course course, List<Source> sources) {
    JsonNode root = text.root();
    try {
      if (root.path("version").asInt() != VERSION) {
        throw stale(text, "was made by another version of the program.");
      }
      return new ContentModel(
          course,
          sources,
          values(root, "placements", Placement.class),
          values(root, "events", Event.class),
          values(root, "quotations", Quotation.class),
          values(root, "figures", Figure.class),
          values(root, "terms", Term.class),
          values(root, "people", Person.class),
          values(root, "bodies", Body.class),
          values(root, "places", Place.class),
          values(root, "causes", Cause.class),
          values(root, "references", Reference.class),
          values(root, "claims", Claim.class),
          values(root, "sensitivities", Sensitivity.class),
          values(root, "warnings", Warning.class));
    } catch (JsonProcessingException e) {
      throw stale(text, "isn't a content model: " + e.getOriginalMessage() + ".");
    }
  }

  private static <T> List<T> values(JsonNode root, String key, Class<T> type)
      throws JsonProcessingException {
    List<T> values = new ArrayList<>();
    for (JsonNode node : root.path(key)) {
      values.add(Values.value(node, type));
    }
    return values;
  }

  private static InputException stale(JsonText text, String message) {
    return new InputException(
        text.placeOf(""), message, "Make it anew with `./quizwright generate --force`.");
  }
}
