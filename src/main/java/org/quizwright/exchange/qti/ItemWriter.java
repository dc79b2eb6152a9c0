package org.quizwright.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.shape.Shapes;
import org.quizwright.model.question.Question;

/** Writes one question as an assessment item. */
final class ItemWriter implements Shape.Visitor<ItemXml> {

  private static final Pattern GAP = Pattern.compile("\\{\\{([^}]+)}}");
  private static final String IDENTIFIER = "identifier";
  private static final String MULTIPLE = "multiple";

  private final ItemXml xml;
  private final int points;

  private ItemWriter(ItemXml xml, int points) {
    this.xml = xml;
    this.points = points;
  }

  static byte[] write(Question question, String language, Dialect dialect) {
    ItemXml xml = new ItemXml(dialect);
    String stem = question.task().stem().replaceAll("\\s+", " ");
    xml.open(
        "assessmentItem",
        "xmlns",
        dialect.items,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        dialect.items + " " + dialect.itemSchema,
        IDENTIFIER,
        Identifiers.item(question.id()),
        "title",
        GAP.matcher(stem).replaceAll("____"),
        "adaptive",
        "false",
        "timeDependent",
        "false",
        "xml:lang",
        language);
    Shapes.of(question.task()).accept(new ItemWriter(xml, question.card().points()));
    return xml.close().bytes();
  }

  private ItemXml begin(String cardinality, String baseType, List<String> key, boolean byHand) {
    return xml.response(cardinality, baseType, key).score(points, byHand);
  }

  private ItemXml interaction(String name, String stem, String... attributes) {
    List<String> all = new ArrayList<>(List.of("responseIdentifier", ItemXml.RESPONSE));
    all.addAll(List.of(attributes));
    return xml.open(name, all.toArray(new String[0])).leaf("prompt", stem);
  }

  private void choice(String element, String identifier, String text, String why) {
    xml.open(element, IDENTIFIER, identifier).words(text);
    if (!why.isEmpty()) {
      xml.leaf(
          "feedbackInline",
          why,
          "outcomeIdentifier",
          ItemXml.FEEDBACK,
          IDENTIFIER,
          identifier,
          "showHide",
          "show");
    }
    xml.close();
  }

  @Override
  public ItemXml visit(Shape.Choice shape) {
    List<String> keys =
        shape.answers().stream()
            .filter(Shape.Choice.Answer::correct)
            .map(answer -> Identifiers.part(answer.id()))
            .toList();
    boolean single = keys.size() == 1;
    begin(single ? "single" : MULTIPLE, IDENTIFIER, keys, false);
    if (single) {
      xml.feedbackOutcome();
    }
    xml.open("itemBody");
    interaction(
        "choiceInteraction", shape.stem(), "shuffle", "true", "maxChoices", single ? "1" : "0");
    for (Shape.Choice.Answer answer : shape.answers()) {
      String why = single ? answer.rationale() : "";
      choice("simpleChoice", Identifiers.part(answer.id()), answer.text(), why);
    }
    return xml.close().close().processing(points, single);
  }

  @Override
  public ItemXml visit(Shape.Truth shape) {
    begin("single", IDENTIFIER, List.of(String.valueOf(shape.answer())), false);
    xml.feedbackOutcome().open("itemBody");
    interaction("choiceInteraction", shape.stem(), "shuffle", "false", "maxChoices", "1");
    choice("simpleChoice", "true", "True", shape.correction());
    choice("simpleChoice", "false", "False", "");
    return xml.close().close().processing(points, true);
  }

  @Override
  public ItemXml visit(Shape.Pairs shape) {
    Set<String> rights = new LinkedHashSet<>();
    shape.pairs().forEach(pair -> rights.add(pair.right()));
    List<String> right = List.copyOf(new ArrayList<>(rights));
    List<String> key =
        shape.pairs().stream()
            .map(
                pair ->
                    Identifiers.part(pair.id())
                        + " "
                        + Identifiers.RIGHT
                        + (right.indexOf(pair.right()) + 1))
            .toList();
    begin(MULTIPLE, "directedPair", key, false);
    xml.open("itemBody");
    String most = String.valueOf(shape.pairs().size());
    interaction("matchInteraction", shape.stem(), "shuffle", "true", "maxAssociations", most);
    xml.open("simpleMatchSet");
    shape.pairs().forEach(pair -> entry(Identifiers.part(pair.id()), pair.left(), "1"));
    xml.close().open("simpleMatchSet");
    for (int i = 0; i < right.size(); i++) {
      entry(Identifiers.RIGHT + (i + 1), right.get(i), "0");
    }
    shape.extras().forEach(extra -> entry(Identifiers.part(extra.id()), extra.text(), "0"));
    return xml.close().close().close().processing(points, false);
  }

  private void entry(String identifier, String text, String most) {
    xml.leaf("simpleAssociableChoice", text, IDENTIFIER, identifier, "matchMax", most);
  }

  @Override
  public ItemXml visit(Shape.Sequence shape) {
    List<String> key = shape.entries().stream().map(entry -> Identifiers.part(entry.id())).toList();
    begin("ordered", IDENTIFIER, key, false);
    xml.open("itemBody");
    interaction("orderInteraction", shape.stem(), "shuffle", "true");
    shape
        .entries()
        .forEach(entry -> choice("simpleChoice", Identifiers.part(entry.id()), entry.text(), ""));
    return xml.close().close().processing(points, false);
  }

  @Override
  public ItemXml visit(Shape.Gaps shape) {
    shape.gaps().forEach(this::declare);
    xml.score(points, false).open("itemBody").openParagraph();
    Matcher gap = GAP.matcher(shape.text());
    int at = 0;
    while (gap.find()) {
      xml.words(shape.text().substring(at, gap.start()));
      xml.empty("textEntryInteraction", "responseIdentifier", Identifiers.part(gap.group(1)));
      at = gap.end();
    }
    xml.words(shape.text().substring(at)).close().close();
    xml.open("responseProcessing").open("setOutcomeValue", IDENTIFIER, "SCORE").open("sum");
    shape.gaps().forEach(each -> xml.empty("mapResponse", IDENTIFIER, Identifiers.part(each.id())));
    return xml.close().close().close();
  }

  private void declare(Shape.Gaps.Gap gap) {
    xml.open(
        "responseDeclaration",
        IDENTIFIER,
        Identifiers.part(gap.id()),
        "cardinality",
        "single",
        "baseType",
        "string");
    xml.open("correctResponse").leaf("value", gap.answers().get(0)).close();
    xml.open("mapping", "defaultValue", "0");
    gap.answers()
        .forEach(
            answer ->
                xml.empty(
                    "mapEntry", "mapKey", answer, "mappedValue", "1", "caseSensitive", "false"));
    xml.close().close();
  }

  @Override
  public ItemXml visit(Shape.Essay shape) {
    begin("single", "string", List.of(), true).open("itemBody");
    shape.reading().forEach(xml::paragraph);
    interaction("extendedTextInteraction", shape.stem(), "expectedLines", "10").close();
    if (!shape.marking().isEmpty()) {
      xml.rubric(shape.marking());
    }
    return xml.close();
  }
}
