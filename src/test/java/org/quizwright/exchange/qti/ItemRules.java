package org.quizwright.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quizwright.exchange.xml.XmlElement;

/**
 * What the schemas of QTI and its information model ask of an item, as far as this program writes
 * any: parts in their order, attributes that must be there, names that lead somewhere. Version 3
 * asks the same under other names.
 */
final class ItemRules {

  private static final List<String> PARTS =
      List.of("responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing");
  private static final List<String> HTML = List.of("p", "div", "br");

  /** Each element of ours with the attributes that it can't be without. */
  private static final Map<String, String> REQUIRED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("assessmentItem", "identifier title adaptive timeDependent"),
              Map.entry("responseDeclaration", "identifier cardinality baseType"),
              Map.entry("outcomeDeclaration", "identifier cardinality baseType"),
              Map.entry("mapping", "defaultValue"),
              Map.entry("mapEntry", "mapKey mappedValue"),
              Map.entry("choiceInteraction", "responseIdentifier shuffle maxChoices"),
              Map.entry("orderInteraction", "responseIdentifier shuffle"),
              Map.entry("matchInteraction", "responseIdentifier shuffle maxAssociations"),
              Map.entry("textEntryInteraction", "responseIdentifier"),
              Map.entry("extendedTextInteraction", "responseIdentifier"),
              Map.entry("simpleChoice", "identifier"),
              Map.entry("simpleAssociableChoice", "identifier matchMax"),
              Map.entry("feedbackInline", "outcomeIdentifier identifier showHide"),
              Map.entry("rubricBlock", "view"),
              Map.entry("setOutcomeValue", "identifier"),
              Map.entry("variable", "identifier"),
              Map.entry("correct", "identifier"),
              Map.entry("mapResponse", "identifier"),
              Map.entry("baseValue", "baseType")));

  private static final List<String> BARE =
      List.of(
          "correctResponse",
          "defaultValue",
          "value",
          "itemBody",
          "prompt",
          "simpleMatchSet",
          "contentBody",
          "responseProcessing",
          "responseCondition",
          "responseIf",
          "match",
          "sum");

  private final XmlElement item;
  private final List<String> broken = new ArrayList<>();

  private ItemRules(XmlElement item) {
    this.item = item;
  }

  /** The rules that an item breaks; its names are those of version 2.1. */
  static List<String> brokenBy(XmlElement item) {
    ItemRules rules = new ItemRules(item);
    rules.judge();
    return rules.broken;
  }

  private void rule(boolean kept, String broken) {
    if (!kept) {
      this.broken.add(broken);
    }
  }

  private void judge() {
    everyElement(item);
    List<Integer> order = item.children().map(part -> PARTS.indexOf(part.name())).toList();
    rule(order.equals(order.stream().sorted().toList()), "parts in another order");
    rule(item.all("itemBody").size() == 1, "not one body");
    List<String> names =
        Stream.concat(
                Stream.of("responseDeclaration", "outcomeDeclaration")
                    .flatMap(kind -> item.all(kind).stream()),
                Stream.of("simpleChoice", "simpleAssociableChoice").flatMap(item::below))
            .map(element -> element.attribute("identifier"))
            .toList();
    rule(names.size() == new TreeSet<>(names).size(), "an identifier twice");
    names.forEach(name -> rule(isIdentifier(name), "no identifier: " + name));
    rule(isIdentifier(item.attribute("identifier")), "no identifier of the item");
    references();
    interactions().forEach(this::interaction);
    rule(!interactions().isEmpty(), "nothing to answer");
  }

  static boolean isIdentifier(String name) {
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*");
  }

  private void everyElement(XmlElement element) {
    String required = REQUIRED.get(element.name());
    boolean known =
        required != null || BARE.contains(element.name()) || HTML.contains(element.name());
    rule(known, "unknown element " + element.name());
    if (required != null) {
      for (String attribute : required.split(" ", -1)) {
        rule(!element.attribute(attribute).isEmpty(), element.name() + " without " + attribute);
      }
    }
    element.children().forEach(this::everyElement);
  }

  private List<String> declared(String kind) {
    return item.all(kind).stream().map(each -> each.attribute("identifier")).toList();
  }

  private void references() {
    List<String> responses = declared("responseDeclaration");
    List<String> outcomes = declared("outcomeDeclaration");
    List<String> all = Stream.of(responses, outcomes).flatMap(List::stream).toList();
    refer("setOutcomeValue", "identifier", outcomes);
    refer("feedbackInline", "outcomeIdentifier", outcomes);
    refer("variable", "identifier", all);
    refer("correct", "identifier", responses);
    refer("mapResponse", "identifier", responses);
    List<String> answered =
        interactions().stream().map(each -> each.attribute("responseIdentifier")).toList();
    rule(
        answered.stream().sorted().toList().equals(responses.stream().sorted().toList()),
        "declared responses aren't those of the interactions");
  }

  private void refer(String element, String attribute, List<String> known) {
    item.below(element)
        .map(each -> each.attribute(attribute))
        .forEach(name -> rule(known.contains(name), element + " of an undeclared " + name));
  }

  private List<XmlElement> interactions() {
    return REQUIRED.keySet().stream()
        .filter(name -> name.endsWith("Interaction"))
        .flatMap(item::below)
        .toList();
  }

  private void interaction(XmlElement interaction) {
    XmlElement response =
        item.all("responseDeclaration").stream()
            .filter(
                each ->
                    each.attribute("identifier")
                        .equals(interaction.attribute("responseIdentifier")))
            .findFirst()
            .orElse(item);
    String type = response.attribute("cardinality") + " " + response.attribute("baseType");
    List<String> key = response.below("value").map(value -> value.text().strip()).toList();
    switch (interaction.name()) {
      case "choiceInteraction" -> choice(interaction, type, key);
      case "orderInteraction" -> {
        rule(type.equals("ordered identifier"), "an order answered by a " + type);
        rule(
            key.stream().sorted().toList().equals(identifiers(interaction).sorted().toList()),
            "a key that doesn't order all choices");
      }
      case "matchInteraction" -> match(interaction, type, key);
      case "textEntryInteraction" -> {
        rule(type.equals("single string"), "a gap answered by a " + type);
        rule(key.size() == 1 && response.below("mapEntry").findAny().isPresent(), "a gap unkeyed");
        rule(
            item.all("itemBody").stream()
                .noneMatch(body -> !body.all(interaction.name()).isEmpty()),
            "a gap outside a paragraph");
      }
      default -> rule(type.equals("single string"), "a text answered by a " + type);
    }
  }

  private static Stream<String> identifiers(XmlElement holder) {
    return holder
        .children()
        .map(child -> child.attribute("identifier"))
        .filter(identifier -> !identifier.isEmpty());
  }

  private void choice(XmlElement interaction, String type, List<String> key) {
    boolean one = interaction.attribute("maxChoices").equals("1");
    rule(type.equals((one ? "single" : "multiple") + " identifier"), "choices of a " + type);
    rule(one ? key.size() == 1 : key.size() > 1, "a key of " + key.size());
    List<String> choices = identifiers(interaction).toList();
    rule(choices.size() > 1 && choices.containsAll(key), "a key that is no choice");
    interaction
        .below("simpleChoice")
        .flatMap(choice -> choice.all("feedbackInline").stream())
        .forEach(
            why -> rule(choices.contains(why.attribute("identifier")), "feedback to no choice"));
  }

  private void match(XmlElement interaction, String type, List<String> key) {
    rule(type.equals("multiple directedPair"), "pairs answered by a " + type);
    List<XmlElement> sets = interaction.all("simpleMatchSet");
    rule(sets.size() == 2, "not two sets");
    List<String> left = sets.stream().limit(1).flatMap(ItemRules::identifiers).toList();
    List<String> right = sets.stream().skip(1).flatMap(ItemRules::identifiers).toList();
    for (String pair : key) {
      String[] two = pair.split(" ", -1);
      rule(
          two.length == 2 && left.contains(two[0]) && right.contains(two[1]),
          "a pair that isn't there");
    }
    rule(
        key.size() <= Integer.parseInt("0" + interaction.attribute("maxAssociations")),
        "more pairs than may be made");
  }
}
