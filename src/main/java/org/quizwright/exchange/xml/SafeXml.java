package org.quizwright.exchange.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quizwright.exchange.format.FileText;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Reads XML within hard limits: no document type, no entities, bounded depth and size. */
public final class SafeXml {

  private static final int DEEPEST = 100;
  private static final int MOST_ELEMENTS = 1_000_000;
  private static final int MOST_ATTRIBUTES = 200;
  private static final int OPENING = 200;
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i)utf-?8[\"'])");

  private final String file;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private int elements;

  private SafeXml(String file) {
    this.file = file;
  }

  /**
   * The root element.
   *
   * @throws InputException with line and column if the file is broken or beyond the limits
   */
  public static XmlElement read(String file, byte[] bytes) {
    try {
      return new SafeXml(file).read(reader(file, bytes));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
      throw new InputException(
          new Place(file, line, column, null),
          "isn't good XML: " + reason(e) + ".",
          "Look there for a missing tag, a bare & or < or a wrong encoding, or export it anew.");
    }
  }

  /** The JDK's parser prints what it thinks of broken UTF-8, so that is looked for first. */
  private static XMLStreamReader reader(String file, byte[] bytes) throws XMLStreamException {
    String opening =
        new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1);
    boolean isUtf8 = !opening.startsWith("\u00FE\u00FF") && !opening.startsWith("\u00FF\u00FE");
    return isUtf8 && !OTHER_ENCODING.matcher(opening).find()
        ? factory().createXMLStreamReader(new StringReader(FileText.of(file, bytes)))
        : factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("it names something outside of the file");
        });
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + 9)).replaceAll("[.\\s]+$", "");
  }

  private XmlElement read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().nodes().add(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement ended = open.pop();
          if (open.isEmpty()) {
            return ended;
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw refused(reader, "has a document type or an entity of its own.");
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    throw new XMLStreamException("it ends too early", reader.getLocation());
  }

  private void start(XMLStreamReader reader) {
    if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
      throw refused(reader, "is nested too deeply or has too many elements.");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(MOST_ATTRIBUTES, reader.getAttributeCount()); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    XmlElement element =
        new XmlElement(reader.getLocalName(), attributes, new ArrayList<>(), place(reader));
    if (!open.isEmpty()) {
      open.element().nodes().add(element);
    }
    open.push(element);
  }

  private Place place(XMLStreamReader reader) {
    return Place.line(file, reader.getLocation().getLineNumber());
  }

  private InputException refused(XMLStreamReader reader, String message) {
    return new InputException(
        place(reader),
        message,
        "Take it out, or export the file anew from the program it is from.");
  }
}
