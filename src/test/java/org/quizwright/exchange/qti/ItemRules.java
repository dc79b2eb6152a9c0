package org.quizwright.exchange.qti;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.exchange.xml.XmlElement;

/**
 * What the schemas of QTI and its information model ask of an item, as far as this program writes
 * any: parts in their order, attributes that must be there, names that lead somewhere. Version 3
 * asks the same under other names.
 */
final class ItemRules {

  /**
   * What each element that we write may hold, as the schema of QTI 2.1 has it: its attributes,
   * where a question mark tells that it may be missing, and its children in their order.
   */
  private static final Map<String, Rule> RULES =
      """
      assessmentItem; identifier title adaptive timeDependent lang schemaLocation; \
      (<responseDeclaration>)*(<outcomeDeclaration>)*<itemBody>(<responseProcessing>)?
      responseDeclaration; identifier cardinality baseType; (<correctResponse>)?(<mapping>)?
      outcomeDeclaration; identifier cardinality baseType externalScored?; (<defaultValue>)?
      correctResponse;; (<value>)+
      defaultValue;; (<value>)+
      value;;
      mapping; defaultValue; (<mapEntry>)+
      mapEntry; mapKey mappedValue caseSensitive?;
      itemBody;; (<p>|<\\w+Interaction>|<rubricBlock>)+
      choiceInteraction; responseIdentifier shuffle maxChoices; (<prompt>)?(<simpleChoice>)+
      orderInteraction; responseIdentifier shuffle; (<prompt>)?(<simpleChoice>)+
      matchInteraction; responseIdentifier shuffle maxAssociations; (<prompt>)?(<simpleMatchSet>){2}
      simpleMatchSet;; (<simpleAssociableChoice>)*
      extendedTextInteraction; responseIdentifier expectedLines?; (<prompt>)?
      textEntryInteraction; responseIdentifier;
      prompt;; (<br>)*
      simpleChoice; identifier; (<br>|<feedbackInline>)*
      simpleAssociableChoice; identifier matchMax; (<br>)*
      feedbackInline; outcomeIdentifier identifier showHide; (<br>)*
      rubricBlock; view use?; <div>|<contentBody>
      contentBody;; <div>
      div;; (<p>)*
      p;; (<br>|<textEntryInteraction>)*
      br;;
      responseProcessing;; (<responseCondition>|<setOutcomeValue>)+
      responseCondition;; <responseIf>
      responseIf;; <match>(<setOutcomeValue>)*
      match;; <variable><correct>
      setOutcomeValue; identifier; <variable>|<baseValue>|<sum>
      sum;; (<mapResponse>)+
      variable; identifier;
      correct; identifier;
      mapResponse; identifier;
      baseValue; baseType;
      """
          .lines()
          .map(line -> line.split("; ?", -1))
          .collect(
              Collectors.toMap(cells -> cells[0], Rule::of, (one, other) -> one, TreeMap::new));

  private record Rule(List<String> attributes, String children) {

    static Rule of(String... cells) {
      return new Rule(
          Stream.of(cells[1].split(" ", -1)).filter(not(String::isEmpty)).toList(), cells[2]);
    }

    boolean knows(String attribute) {
      return attributes.contains(attribute) || attributes.contains(attribute + "?");
    }
  }

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
    String name = element.name();
    Rule asked = RULES.get(name);
    if (asked == null) {
      rule(false, "unknown element " + name);
      return;
    }
    asked.attributes().stream()
        .filter(each -> !each.endsWith("?") && element.attribute(each).isEmpty())
        .forEach(each -> rule(false, name + " without " + each));
    element
        .attributes()
        .keySet()
        .forEach(each -> rule(asked.knows(each), name + " with a strange " + each));
    String children =
        element.children().map(child -> "<" + child.name() + ">").collect(Collectors.joining());
    rule(children.matches(asked.children()), name + " of " + children);
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
    return RULES.keySet().stream()
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
