package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.quizwright.language.Case;

/** Says the path of a cell in words, {@code option 1 text} for {@code options/0/text}, and back. */
final class Header {

  private static final Map<String, String> ONE = new LinkedHashMap<>();

  static {
    ONE.put("options", "option");
    ONE.put("elements", "element");
    ONE.put("gaps", "gap");
    ONE.put("pairs", "pair");
    ONE.put("extras", "extra");
    ONE.put("groups", "group");
    ONE.put("items", "item");
    ONE.put("events", "event");
    ONE.put("sources", "source");
    ONE.put("excerpt", "excerpt");
    ONE.put("prompts", "prompt");
    ONE.put("markScheme", "mark");
    ONE.put("evidence", "evidence");
  }

  private static final List<String> OBJECTS = List.of("evidence", "strip", "chart");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/)");
  private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

  private Header() {}

  static String of(String path) {
    StringJoiner words = new StringJoiner(" ");
    String[] steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      boolean numbered = i + 1 < steps.length && isIndex(steps[i + 1]);
      if (isIndex(steps[i])) {
        words.add(String.valueOf(Integer.parseInt(steps[i]) + 1));
      } else {
        words.add(numbered ? ONE.getOrDefault(steps[i], steps[i]) : inWords(steps[i]));
      }
    }
    return words.toString();
  }

  static boolean isIndex(String step) {
    return !step.isEmpty() && Character.isDigit(step.charAt(0));
  }

  private static String inWords(String key) {
    return String.join(" ", CAPITAL.split(key)).toLowerCase(Locale.ROOT);
  }

  /** The path that a header names; of one that names none, something that no type has. */
  static String path(String header) {
    List<String> words =
        List.of(header.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").split(" ", -1));
    List<String> steps = new ArrayList<>();
    int at = 0;
    while (at + 1 < words.size()) {
      String word = words.get(at);
      if (NUMBER.matcher(words.get(at + 1)).matches()) {
        steps.add(many(word));
        steps.add(String.valueOf(Integer.parseInt(words.get(at + 1)) - 1));
        at += 2;
      } else if (OBJECTS.contains(word)) {
        steps.add(word);
        at++;
      } else {
        break;
      }
    }
    steps.add(key(words.subList(at, words.size())));
    return String.join("/", steps);
  }

  private static String many(String one) {
    return ONE.entrySet().stream()
        .filter(entry -> entry.getValue().equals(one))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(one);
  }

  private static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      key.append(key.isEmpty() ? word : Case.upper(word));
    }
    return key.toString();
  }

  /** Whether the parts of the list at {@code path} have ids. */
  static boolean hasIds(String path) {
    String list = path.substring(path.lastIndexOf('/') + 1);
    return ONE.containsKey(list) && !List.of("evidence", "excerpt", "markScheme").contains(list);
  }

  /** The path without its numbers, such as {@code options/text}. */
  static String pattern(String path) {
    return INDEX.matcher(path).replaceAll("");
  }
}
