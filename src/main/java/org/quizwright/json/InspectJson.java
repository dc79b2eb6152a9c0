package org.quizwright.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.TextRef;

/** The content model as {@code inspect --json} prints it, stable in order and spelling. */
public final class InspectJson {

  private InspectJson() {}

  /**
   * One JSON object for the whole model.
   *
   * @param sentence gives the exact words of a sentence of the model's sources
   */
  public static String write(ContentModel model, Function<TextRef, String> sentence) {
    ObjectNode root = Json.NODES.objectNode();
    root.putObject("course").put("id", model.course().id()).put("title", model.course().title());
    each(root, "themes", model.course().themes(), InspectJson::theme);
    each(root, "sources", model.sources(), (from, node) -> InspectedSource.fill(node, from, model));
    InspectedSource.variants(root.putArray("variants"), model.sources());
    InspectedContent content = new InspectedContent(sentence);
    each(root, "events", model.events(), content::event);
    each(root, "quotations", model.quotations(), content::quotation);
    each(root, "figures", model.figures(), content::figure);
    each(root, "terms", model.terms(), content::term);
    each(root, "people", model.people(), content::person);
    each(root, "bodies", model.bodies(), content::body);
    each(root, "places", model.places(), content::place);
    each(root, "warnings", model.warnings(), InspectJson::warning);
    return Json.write(root);
  }

  private static void theme(Theme theme, ObjectNode node) {
    node.put("id", theme.id()).put("title", theme.title()).put("enquiry", known(theme.enquiry()));
  }

  private static void warning(Warning warning, ObjectNode node) {
    node.put("source", known(warning.source()))
        .put("passage", warning.passage() == 0 ? null : warning.passage())
        .put("text", warning.text());
  }

  /** Puts a list under {@code key}, one object a value. */
  static <T> void each(
      ObjectNode root, String key, List<T> values, BiConsumer<T, ObjectNode> filler) {
    ArrayNode array = root.putArray(key);
    values.forEach(value -> filler.accept(value, array.addObject()));
  }

  /** What is known; the specification wants {@code null}, not an empty text, where nothing is. */
  static @Nullable String known(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  static void texts(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
  }
}
