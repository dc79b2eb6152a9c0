package org.quizwright.exchange.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.exchange.shape.CardTags;
import org.quizwright.exchange.xml.XmlText;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** The files of a content package: manifest at the root, one test, one item a question. */
final class PackageFiles {

  static final String MANIFEST = "imsmanifest.xml";
  private static final String TEST = "test.xml";
  private static final String IDENTIFIER = "identifier";
  private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

  private final QuestionBank bank;
  private final Dialect dialect;

  PackageFiles(QuestionBank bank, Dialect dialect) {
    this.bank = bank;
    this.dialect = dialect;
  }

  Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(MANIFEST, manifest());
    files.put(TEST, test());
    for (Question question : bank.questions()) {
      files.put(href(question), ItemWriter.write(question, bank.language(), dialect));
    }
    return files;
  }

  private static String href(Question question) {
    return "items/" + question.id() + ".xml";
  }

  private byte[] manifest() {
    XmlText xml =
        new XmlText()
            .open(
                "manifest",
                "xmlns",
                dialect.packages,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                dialect.packages + " " + dialect.packageSchema,
                IDENTIFIER,
                "manifest." + bank.id());
    xml.open("metadata").leaf("schema", dialect.schema);
    xml.leaf("schemaversion", dialect.schemaVersion).close();
    xml.empty("organizations").open("resources");
    xml.open("resource", IDENTIFIER, "test", "type", type("test"), "href", TEST);
    xml.empty("file", "href", TEST);
    bank.questions()
        .forEach(
            question -> xml.empty("dependency", "identifierref", Identifiers.item(question.id())));
    xml.close();
    bank.questions().forEach(question -> resource(question, xml));
    return xml.close().close().bytes();
  }

  private String type(String kind) {
    return "imsqti_" + kind + "_xml" + dialect.resources;
  }

  private void resource(Question question, XmlText xml) {
    String href = href(question);
    xml.open(
        "resource",
        IDENTIFIER,
        Identifiers.item(question.id()),
        "type",
        type("item"),
        "href",
        href);
    xml.open("metadata").open("lom", "xmlns", LOM).open("general");
    for (String tag : CardTags.of(question)) {
      xml.open("keyword").leaf("string", tag, "language", bank.language()).close();
    }
    xml.close().close().close().empty("file", "href", href).close();
  }

  private byte[] test() {
    ItemXml xml = new ItemXml(dialect);
    xml.open(
        "assessmentTest",
        "xmlns",
        dialect.items,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        dialect.items + " " + dialect.itemSchema,
        IDENTIFIER,
        "test." + bank.id(),
        "title",
        bank.title());
    xml.open(
        "testPart",
        IDENTIFIER,
        "part",
        "navigationMode",
        "nonlinear",
        "submissionMode",
        "individual");
    xml.open("assessmentSection", IDENTIFIER, "section", "title", bank.title(), "visible", "true");
    List<Question> questions = bank.questions();
    for (Question question : questions) {
      xml.empty(
          "assessmentItemRef", IDENTIFIER, Identifiers.item(question.id()), "href", href(question));
    }
    return xml.close().close().close().bytes();
  }
}
