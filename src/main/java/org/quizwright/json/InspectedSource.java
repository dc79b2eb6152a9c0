package org.quizwright.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.Label;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Placement;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;
import org.quizwright.model.time.HistoricalDate;

/** The part of the inspection that shows the sources. */
final class InspectedSource {

  private InspectedSource() {}

  static void fill(ObjectNode node, Source source, ContentModel model) {
    List<String> independent =
        model.sources().stream().filter(source::isIndependentOf).map(Source::id).toList();
    metadata(node.put("id", source.id()), source.metadata());
    InspectJson.texts(node, "independent-of", independent);
    InspectJson.texts(node, "detected", source.metadata().detected());
    InspectJson.each(node, "witnesses", source.witnesses(), InspectedSource::witness);
    InspectJson.each(
        node,
        "passages",
        source.passages(),
        (passage, child) -> passage(child, passage, model.placement(source.id(), passage.n())));
    InspectJson.each(node, "boilerplate", source.boilerplate(), InspectedSource::boilerplate);
    InspectJson.each(
        node,
        "notes",
        source.notes(),
        (note, child) -> child.put("marker", note.marker()).put("text", note.text()));
  }

  private static void witness(Witness witness, ObjectNode node) {
    node.put("file", witness.file())
        .put("role", Label.of(witness.role()))
        .put("containment", witness.containment());
  }

  private static void boilerplate(Boilerplate part, ObjectNode node) {
    lines(node.put("file", part.file()), "lines", part.lines());
    node.put("kind", Label.of(part.kind()));
  }

  private static void metadata(ObjectNode node, Metadata metadata) {
    HistoricalDate issued = metadata.issued();
    node.put("title", metadata.title())
        .put("author", InspectJson.known(metadata.author()))
        .put("issued", issued == null ? null : issued.edtf())
        .put("container-title", InspectJson.known(metadata.containerTitle()))
        .put("type", InspectJson.known(metadata.type()))
        .put("affiliation", InspectJson.known(metadata.affiliation()))
        .put("standpoint", InspectJson.known(metadata.standpoint()));
    InspectJson.texts(node, "cites", metadata.cites());
  }

  private static void passage(ObjectNode node, Passage passage, Optional<Placement> placement) {
    node.put("n", passage.n())
        .put("heading", passage.heading())
        .put("text", passage.text())
        .put("theme", placement.map(Placement::theme).orElse(null))
        .put("secondary", placement.map(Placement::secondary).orElse(null))
        .put("confidence", placement.map(Placement::confidence).orElse(null));
    lines(node, "witness-lines", passage.lines());
  }

  /** The places where witnesses differ, over all sources. */
  static void variants(ArrayNode array, List<Source> sources) {
    for (Source source : sources) {
      for (Variant variant : source.variants()) {
        ObjectNode node =
            array
                .addObject()
                .put("source", source.id())
                .put("passage", variant.passage())
                .put("reading", variant.reading());
        InspectJson.each(
            node,
            "others",
            variant.others(),
            (other, child) -> child.put("file", other.file()).put("reading", other.reading()));
        node.put("reason", variant.reason());
      }
    }
  }

  private static void lines(ObjectNode node, String key, LineRange lines) {
    node.putArray(key).add(lines.first()).add(lines.last());
  }
}
