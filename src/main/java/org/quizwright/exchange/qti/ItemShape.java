package org.quizwright.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.model.question.QuestionType;

/** Reads the form of an item from its interaction. */
final class ItemShape {

  private static final String COMPARISON = "type:" + QuestionType.SOURCE_COMPARISON.label();
  private static final String IDENTIFIER = "identifier";
  private static final String FEEDBACK = "feedbackInline";
  private static final String ENTRY = "textEntryInteraction";

  private static final List<String> KEYED =
      List.of("choiceInteraction", "orderInteraction", "matchInteraction");

  private final XmlElement item;
  private final List<String> tags;
  private final List<XmlElement> interactions;

  ItemShape(XmlElement item, List<String> tags) {
    this.item = item;
    this.tags = tags;
    this.interactions = item.first("itemBody").map(ItemShape::interactions).orElse(List.of());
  }

  private static List<XmlElement> interactions(XmlElement element) {
    return element
        .children()
        .flatMap(
            child ->
                child.name().endsWith("Interaction")
                    ? Stream.of(child)
                    : interactions(child).stream())
        .toList();
  }

  /** The form, or null if it is none of ours. */
  @Nullable Shape read() {
    boolean onlyGaps = interactions.stream().allMatch(each -> each.name().equals(ENTRY));
    if (interactions.isEmpty() || (interactions.size() > 1 && !onlyGaps)) {
      return null;
    }
    XmlElement interaction = interactions.get(0);
    return switch (interaction.name()) {
      case "choiceInteraction" -> choice(interaction);
      case "orderInteraction" -> sequence(interaction);
      case "matchInteraction" -> pairs(interaction);
      case ENTRY -> new GapShape(item).read();
      case "extendedTextInteraction" -> essay(interaction);
      default -> null;
    };
  }

  /** What stands before the interaction and in its prompt. */
  private String stem(XmlElement interaction) {
    String body =
        item.first("itemBody")
            .map(found -> ItemWords.of(found, List.of(interaction.name(), "rubricBlock")))
            .orElse("");
    return Stream.of(body, prompt(interaction))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String prompt(XmlElement interaction) {
    return ItemWords.joined(interaction.all("prompt"));
  }

  /** Where no response is called correct, those that earn points are. */
  private List<String> key() {
    List<XmlElement> responses = item.all("responseDeclaration");
    List<String> correct =
        responses.stream()
            .flatMap(response -> response.all("correctResponse").stream())
            .flatMap(response -> response.all("value").stream())
            .map(value -> value.text().strip())
            .toList();
    return !correct.isEmpty() ? correct : responses.stream().flatMap(GapShape::mapped).toList();
  }

  /** Whether an interaction that needs a key lacks it. */
  boolean lacksKey() {
    return interactions.stream().anyMatch(each -> KEYED.contains(each.name())) && key().isEmpty();
  }

  private Shape choice(XmlElement interaction) {
    List<String> key = key();
    List<XmlElement> choices = interaction.all("simpleChoice");
    if (choices.stream()
        .map(choice -> choice.attribute(IDENTIFIER))
        .sorted()
        .toList()
        .equals(List.of("false", "true"))) {
      return truth(interaction, key.contains("true"));
    }
    List<Shape.Choice.Answer> answers = new ArrayList<>();
    for (XmlElement choice : choices) {
      String identifier = choice.attribute(IDENTIFIER);
      boolean right = key.contains(identifier);
      answers.add(
          new Shape.Choice.Answer(
              Identifiers.idOfPart(identifier, answers),
              ItemWords.of(choice, List.of(FEEDBACK)),
              right,
              right ? "" : ItemWords.joined(choice.all(FEEDBACK))));
    }
    return new Shape.Choice(stem(interaction), answers);
  }

  private Shape truth(XmlElement interaction, boolean isTrue) {
    String correction =
        ItemWords.joined(
            interaction.all("simpleChoice").stream()
                .flatMap(choice -> choice.all(FEEDBACK).stream())
                .toList());
    return new Shape.Truth(stem(interaction), isTrue, isTrue ? "" : correction);
  }

  private Shape sequence(XmlElement interaction) {
    Map<String, XmlElement> choices = named(interaction.all("simpleChoice").stream());
    List<Shape.Sequence.Entry> entries = new ArrayList<>();
    for (String identifier : key()) {
      XmlElement choice = choices.get(identifier);
      if (choice != null) {
        entries.add(
            new Shape.Sequence.Entry(
                Identifiers.idOfPart(identifier, entries), ItemWords.of(choice)));
      }
    }
    return new Shape.Sequence(stem(interaction), entries);
  }

  private static Map<String, XmlElement> named(Stream<XmlElement> choices) {
    Map<String, XmlElement> named = new LinkedHashMap<>();
    choices.forEach(choice -> named.put(choice.attribute(IDENTIFIER), choice));
    return named;
  }

  private @Nullable Shape pairs(XmlElement interaction) {
    List<XmlElement> sets = interaction.all("simpleMatchSet");
    if (sets.size() != 2) {
      return null;
    }
    Map<String, XmlElement> right = named(sets.get(1).children());
    Map<String, String> matches = matches();
    List<Shape.Pairs.Pair> pairs = new ArrayList<>();
    for (XmlElement left : sets.get(0).children().toList()) {
      String identifier = left.attribute(IDENTIFIER);
      XmlElement match = right.get(matches.getOrDefault(identifier, ""));
      if (match != null) {
        String id = Identifiers.idOfPart(identifier, pairs);
        pairs.add(new Shape.Pairs.Pair(id, ItemWords.of(left), ItemWords.of(match)));
      }
    }
    right.keySet().removeAll(matches.values());
    return new Shape.Pairs(stem(interaction), pairs, extras(right));
  }

  private Map<String, String> matches() {
    Map<String, String> matches = new LinkedHashMap<>();
    for (String pair : key()) {
      String[] two = pair.split("\\s+", -1);
      if (two.length == 2) {
        matches.put(two[0], two[1]);
      }
    }
    return matches;
  }

  private static List<Shape.Pairs.Extra> extras(Map<String, XmlElement> unmatched) {
    List<Shape.Pairs.Extra> extras = new ArrayList<>();
    unmatched.forEach(
        (identifier, entry) -> {
          String id = Identifiers.idOfPart(identifier, extras);
          extras.add(new Shape.Pairs.Extra(id, ItemWords.of(entry)));
        });
    return extras;
  }

  private Shape essay(XmlElement interaction) {
    String marking = item.below("rubricBlock").map(ItemWords::of).collect(Collectors.joining("\n"));
    boolean compares = tags.contains(COMPARISON);
    return new Shape.Essay(compares ? prompt(interaction) : stem(interaction), List.of(), marking);
  }
}
