package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Term;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * The part of the inspection that shows what the texts say.
 *
 * @param sentence gives the exact words of a sentence
 */
record InspectedContent(Function<TextRef, String> sentence) {

  void event(Event event, ObjectNode node) {
    node.put("id", event.id())
        .put("date", event.date().edtf())
        .put("label", event.label())
        .put("theme", event.theme())
        .put("importance", event.importance())
        .put("orderable", event.orderable());
    InspectJson.texts(node, "actors", event.actors());
    node.put("place", InspectJson.known(event.place()));
    InspectJson.each(
        node,
        "mentions",
        event.mentions(),
        (mention, child) ->
            child
                .put("source", mention.ref().source())
                .put("passage", mention.ref().passage())
                .put("sentence", mention.exact())
                .put("date-text", InspectJson.known(mention.dateText())));
  }

  void quotation(Quotation quotation, ObjectNode node) {
    node.put("speaker", quotation.speaker())
        .put("text", quotation.text())
        .put("source", quotation.source());
    node.putArray("passages").add(quotation.firstPassage()).add(quotation.lastPassage());
    node.put("reported-by", InspectJson.known(quotation.reportedBy()))
        .put("note", quotation.note());
  }

  void figure(Figure figure, ObjectNode node) {
    value(node, figure);
    HistoricalDate asOf = figure.asOf();
    node.put("unit", InspectJson.known(figure.unit()))
        .put("measures", InspectJson.known(figure.measures()))
        .put("as-of", asOf == null ? null : asOf.edtf())
        .put("hedge", InspectJson.known(figure.hedge()))
        .put("asserted-by", InspectJson.known(figure.assertedBy()))
        .put("source", figure.ref().source())
        .put("passage", figure.ref().passage())
        .put("sentence", sentence.apply(figure.ref()));
  }

  private static void value(ObjectNode node, Figure figure) {
    if (figure.isRange()) {
      node.putArray("value").add(exact(figure.low())).add(exact(figure.high()));
    } else {
      node.set("value", exact(figure.low()));
    }
  }

  /** A whole number without a decimal point. */
  private static JsonNode exact(double value) {
    return value == Math.rint(value)
        ? Json.NODES.numberNode((long) value)
        : Json.NODES.numberNode(value);
  }

  void term(Term term, ObjectNode node) {
    node.put("term", term.term()).put("gloss", term.gloss());
    place(node, term.ref());
  }

  void person(Person person, ObjectNode node) {
    node.put("name", person.name());
    InspectJson.texts(node, "aliases", person.aliases());
    node.put("role", person.role());
    place(node, person.ref());
  }

  void body(Body body, ObjectNode node) {
    node.put("name", body.name());
    InspectJson.texts(node, "aliases", body.aliases());
    node.put("role", body.role());
    place(node, body.ref());
  }

  void place(Place place, ObjectNode node) {
    node.put("name", place.name());
    InspectJson.texts(node, "aliases", place.aliases());
    place(node, place.ref());
  }

  private static void place(ObjectNode node, TextRef ref) {
    node.put("source", ref.source()).put("passage", ref.passage());
  }
}
