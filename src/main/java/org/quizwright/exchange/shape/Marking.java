package org.quizwright.exchange.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;

/** What a marker needs, as text that a person reads and edits and that can be read back. */
final class Marking {

  private static final String BETWEEN = " / ";
  private static final Pattern ELEMENT = Pattern.compile("(\\d{1,3}) points?: (.*)");
  private static final Pattern LEVEL = Pattern.compile("Level (\\d{1,3}) \\((.*?)\\): (.*)");

  private Marking() {}

  static String of(ShortAnswer task) {
    return Stream.concat(
            Stream.of(task.modelAnswer()),
            task.elements().stream()
                .map(
                    element ->
                        element.points()
                            + (element.points() == 1 ? " point: " : " points: ")
                            + Stream.concat(Stream.of(element.text()), element.accepted().stream())
                                .collect(Collectors.joining(BETWEEN))))
        .collect(Collectors.joining("\n"));
  }

  static String of(SourceComparison task) {
    return Stream.concat(
            Stream.of(task.modelAnswer()),
            task.markScheme().stream()
                .map(
                    level ->
                        "Level "
                            + level.level()
                            + " ("
                            + level.points()
                            + "): "
                            + level.descriptor()))
        .collect(Collectors.joining("\n"));
  }

  /** Puts model answer, elements and levels into a question's tree. */
  static void read(String marking, Map<String, Object> tree) {
    List<String> answer = new ArrayList<>();
    List<Object> elements = new ArrayList<>();
    List<Object> levels = new ArrayList<>();
    for (String line : marking.lines().toList()) {
      Matcher element = ELEMENT.matcher(line);
      Matcher level = LEVEL.matcher(line);
      if (element.matches()) {
        elements.add(element(elements.size(), element));
      } else if (level.matches()) {
        levels.add(level(level));
      } else {
        answer.add(line);
      }
    }
    put(tree, "modelAnswer", String.join("\n", answer).strip());
    put(tree, "elements", elements);
    put(tree, "markScheme", levels);
  }

  private static void put(Map<String, Object> tree, String key, Object value) {
    if (!value.equals("") && !value.equals(List.of())) {
      tree.put(key, value);
    }
  }

  private static Map<String, Object> element(int place, Matcher found) {
    List<String> wordings = List.of(found.group(2).split(BETWEEN, -1));
    Map<String, Object> element = new LinkedHashMap<>();
    element.put("id", Shape.unnamed(place));
    element.put("text", wordings.get(0));
    put(element, "accepted", wordings.subList(1, wordings.size()));
    element.put("points", Integer.valueOf(found.group(1)));
    return element;
  }

  private static Map<String, Object> level(Matcher found) {
    Map<String, Object> level = new LinkedHashMap<>();
    level.put("level", Integer.valueOf(found.group(1)));
    level.put("points", found.group(2));
    level.put("descriptor", found.group(3));
    return level;
  }
}
