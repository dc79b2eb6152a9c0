package org.quizwright.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.xml.XmlElement;

/** Reads a text with gaps to write into. */
final class GapShape {

  private static final String ENTRY = "textEntryInteraction";

  private final XmlElement item;
  private final List<Shape.Gaps.Gap> gaps = new ArrayList<>();

  GapShape(XmlElement item) {
    this.item = item;
  }

  /** The form, or null if a gap has no answer. */
  @Nullable Shape read() {
    XmlElement body = item.first("itemBody").orElse(item);
    String text = ItemWords.of(marked(body), List.of("rubricBlock"));
    boolean complete = gaps.stream().noneMatch(gap -> gap.answers().isEmpty());
    return complete ? new Shape.Gaps(text, gaps) : null;
  }

  /** The body with a mark in place of each gap. */
  private XmlElement marked(XmlElement element) {
    List<Object> nodes = new ArrayList<>();
    for (Object node : element.nodes()) {
      nodes.add(
          !(node instanceof XmlElement child)
              ? node
              : child.name().equals(ENTRY) ? mark(child) : marked(child));
    }
    return new XmlElement(element.name(), element.attributes(), nodes, element.place());
  }

  private String mark(XmlElement entry) {
    String response = entry.attribute("responseIdentifier");
    String id = Identifiers.idOfPart(response, gaps);
    gaps.add(new Shape.Gaps.Gap(id, answers(response)));
    return "{{" + id + "}}";
  }

  /** The responses that earn points. */
  static Stream<String> mapped(XmlElement declared) {
    return declared
        .below("mapEntry")
        .filter(entry -> !entry.attribute("mappedValue").matches("-.*|0(\\.0*)?"))
        .map(entry -> entry.attribute("mapKey"));
  }

  private List<String> answers(String response) {
    Set<String> answers = new LinkedHashSet<>();
    for (XmlElement declared : item.all("responseDeclaration")) {
      if (declared.attribute("identifier").equals(response)) {
        declared.below("value").forEach(value -> answers.add(value.text().strip()));
        mapped(declared).forEach(answers::add);
      }
    }
    return new ArrayList<>(answers);
  }
}
