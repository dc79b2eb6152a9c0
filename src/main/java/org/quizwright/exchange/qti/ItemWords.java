package org.quizwright.exchange.qti;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.exchange.xml.XmlElement;

/** The words that an element of an item shows, a line a paragraph. */
final class ItemWords {

  private static final List<String> BLOCKS =
      List.of("p", "div", "li", "ul", "ol", "table", "tr", "blockquote", "h1", "h2", "h3", "br");
  private static final List<String> MEDIA =
      List.of("img", "object", "audio", "video", "math", "svg", "include");

  private ItemWords() {}

  /** The words, without what stands in elements of these names. */
  static String of(XmlElement element, List<String> without) {
    StringBuilder text = new StringBuilder();
    collect(element, without, text);
    return text.toString().replaceAll(" *\\n[ \\n]*", "\n").strip();
  }

  static String of(XmlElement element) {
    return of(element, List.of());
  }

  private static void collect(XmlElement element, List<String> without, StringBuilder text) {
    boolean block = BLOCKS.contains(element.name());
    text.append(block ? "\n" : "");
    for (Object node : element.nodes()) {
      if (!(node instanceof XmlElement child)) {
        text.append(String.valueOf(node).replaceAll("\\s+", " "));
      } else if (!without.contains(child.name())) {
        collect(child, without, text);
      }
    }
    text.append(block ? "\n" : "");
  }

  /** The words of elements, a line each. */
  static String joined(List<XmlElement> elements) {
    return elements.stream()
        .map(ItemWords::of)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  static boolean hasMedia(XmlElement element) {
    return MEDIA.stream().anyMatch(name -> element.below(name).findAny().isPresent());
  }
}
