package org.quizwright.exchange.qti;

import java.util.List;
import org.quizwright.exchange.xml.XmlText;

/** Writes the elements of an item in one dialect. */
final class ItemXml {

  static final String RESPONSE = "RESPONSE";
  static final String FEEDBACK = "FEEDBACK";

  private static final String SINGLE = "single";

  private final Dialect dialect;
  private final XmlText xml = new XmlText();

  ItemXml(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Opens an element of QTI. */
  ItemXml open(String name, String... attributes) {
    xml.open(dialect.element(name), dialect.attributes(attributes));
    return this;
  }

  ItemXml empty(String name, String... attributes) {
    xml.empty(dialect.element(name), dialect.attributes(attributes));
    return this;
  }

  ItemXml close() {
    xml.close();
    return this;
  }

  /** Writes text, its lines parted by line breaks. */
  ItemXml words(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.empty("br");
      }
      xml.text(lines.get(i));
    }
    return this;
  }

  ItemXml paragraph(String text) {
    return openParagraph().words(text).close();
  }

  ItemXml openParagraph() {
    xml.open("p");
    return this;
  }

  ItemXml leaf(String name, String text, String... attributes) {
    return open(name, attributes).words(text).close();
  }

  /** Declares a response and its key. */
  ItemXml response(String cardinality, String baseType, List<String> key) {
    open(
        "responseDeclaration",
        "identifier",
        RESPONSE,
        "cardinality",
        cardinality,
        "baseType",
        baseType);
    if (!key.isEmpty()) {
      open("correctResponse");
      key.forEach(value -> leaf("value", value));
      close();
    }
    return close();
  }

  /** Declares a score from 0 to the points; version 3 can say that a person gives it. */
  ItemXml score(int points, boolean byHand) {
    String human = byHand && dialect == Dialect.V3 ? "human" : "";
    outcome("SCORE", "0", human);
    return outcome("MAXSCORE", String.valueOf(points), "");
  }

  private ItemXml outcome(String name, String value, String scoredBy) {
    open(
        "outcomeDeclaration",
        "identifier",
        name,
        "cardinality",
        SINGLE,
        "baseType",
        "float",
        "externalScored",
        scoredBy);
    return open("defaultValue").leaf("value", value).close().close();
  }

  ItemXml feedbackOutcome() {
    return empty(
        "outcomeDeclaration",
        "identifier",
        FEEDBACK,
        "cardinality",
        SINGLE,
        "baseType",
        "identifier");
  }

  /** All points for the key, none for anything else. */
  ItemXml processing(int points, boolean withFeedback) {
    open("responseProcessing").open("responseCondition").open("responseIf").open("match");
    empty("variable", "identifier", RESPONSE).empty("correct", "identifier", RESPONSE).close();
    open("setOutcomeValue", "identifier", "SCORE");
    leaf("baseValue", String.valueOf(points), "baseType", "float").close().close().close();
    if (withFeedback) {
      open("setOutcomeValue", "identifier", FEEDBACK);
      empty("variable", "identifier", RESPONSE).close();
    }
    return close();
  }

  /** A block for markers alone. */
  ItemXml rubric(String text) {
    boolean isV3 = dialect == Dialect.V3;
    open("rubricBlock", "view", "scorer", "use", isV3 ? "scoring" : "");
    if (isV3) {
      open("contentBody");
    }
    xml.open("div");
    text.lines().forEach(this::paragraph);
    close();
    return isV3 ? close().close() : close();
  }

  byte[] bytes() {
    return xml.bytes();
  }
}
