package org.quizwright.exchange.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, two blanks a level; what XML can't hold becomes the replacement character. */
public final class XmlText {

  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inline;
  private boolean bare;

  public XmlText() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Something that may fail only by a bug. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlText does(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens an element; attributes come as key, value, key, value …; an empty value leaves it out.
   */
  public XmlText open(String name, String... attributes) {
    return does(
        () -> {
          newLine();
          out.writeStartElement(name);
          attributes(attributes);
          open.push(name);
          bare = true;
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
    }
  }

  /** Writes an element that holds text alone. */
  public XmlText leaf(String name, String content, String... attributes) {
    return open(name, attributes).text(content).close();
  }

  /** Writes an element without content. */
  public XmlText empty(String name, String... attributes) {
    return does(
        () -> {
          newLine();
          out.writeEmptyElement(name);
          attributes(attributes);
          bare = false;
        });
  }

  /** Writes text into the open element, which from here on isn't broken into lines. */
  public XmlText text(String content) {
    return does(
        () -> {
          inline = true;
          out.writeCharacters(clean(content));
        });
  }

  /** Writes text as CDATA, split where it would end too early. */
  public XmlText cdata(String content) {
    return does(
        () -> {
          inline = true;
          out.writeCData(clean(content).replace("]]>", "]]]]><![CDATA[>"));
        });
  }

  /** Closes the element opened last. */
  public XmlText close() {
    return does(
        () -> {
          open.pop();
          if (!bare) {
            newLine();
          }
          out.writeEndElement();
          inline = false;
          bare = false;
        });
  }

  private void newLine() throws XMLStreamException {
    if (!inline) {
      out.writeCharacters("\n" + "  ".repeat(open.size()));
    }
  }

  private static String clean(String content) {
    return UNWRITABLE.matcher(content).replaceAll("\uFFFD");
  }

  /** The file, in UTF-8. */
  public byte[] bytes() {
    does(out::flush);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
