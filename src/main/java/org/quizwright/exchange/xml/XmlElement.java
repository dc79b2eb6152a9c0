package org.quizwright.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.finding.Place;

/**
 * An element that was read; names are without their namespace's prefix.
 *
 * @param nodes texts and elements in their order
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<Object> nodes, Place place) {

  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  public Stream<XmlElement> children() {
    return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** The children of this name, in their order. */
  public List<XmlElement> all(String child) {
    return children().filter(element -> element.name().equals(child)).toList();
  }

  /** The first child of this name, or empty. */
  public Optional<XmlElement> first(String child) {
    return children().filter(element -> element.name().equals(child)).findFirst();
  }

  /** All elements of this name below this one. */
  public Stream<XmlElement> below(String wanted) {
    return children()
        .flatMap(
            child ->
                Stream.concat(
                    child.name().equals(wanted) ? Stream.of(child) : Stream.empty(),
                    child.below(wanted)));
  }

  /** All text inside, without markup. */
  public String text() {
    return nodes.stream()
        .map(node -> node instanceof XmlElement element ? element.text() : String.valueOf(node))
        .collect(Collectors.joining());
  }

  /** The text of the first child of this name, trimmed; empty if there is none. */
  public String textOf(String child) {
    return first(child).map(element -> element.text().strip()).orElse("");
  }
}
