package org.quizwright.exchange.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may stand in a cell, and how it is said there. */
enum Kind {
  TEXT,
  NUMBER,
  /** Yes or no. */
  FLAG,
  /** Several texts, one a line. */
  LINES;

  private static final List<String> FLAGS =
      List.of(
          "options/correct",
          "answer",
          "wordBank",
          "independent",
          "prompts/chart",
          "sensitive",
          "locked");
  private static final List<String> OFF_IS_LEFT_OUT =
      List.of("options/correct", "prompts/chart", "sensitive", "locked");
  private static final List<String> NUMBERS =
      List.of(
          "points",
          "minutes",
          "elements/points",
          "prompts/points",
          "prompts/lines",
          "markScheme/level",
          "evidence/passage",
          "events/evidence/passage",
          "sources/excerpt/passage");
  private static final List<String> LISTS =
      List.of(
          "assertedBy",
          "standards",
          "tags",
          "starters",
          "elements/accepted",
          "gaps/accepted",
          "chart/rows");

  private static final String YES = "yes";
  private static final String NO = "no";

  static Kind of(String pattern) {
    if (FLAGS.contains(pattern)) {
      return FLAG;
    }
    return NUMBERS.contains(pattern) ? NUMBER : LISTS.contains(pattern) ? LINES : TEXT;
  }

  /** What a person may choose from, or nothing where anything goes. */
  static List<String> choices(String pattern) {
    return switch (pattern) {
      case "status" -> List.of("draft", "reviewed", "retired");
      case "skill" ->
          List.of("close-reading", "sourcing", "contextualisation", "corroboration", "chronology");
      case "demand" -> List.of("locate", "infer", "judge");
      case "level" -> List.of("support", "core", "stretch");
      case "options/pin" -> List.of("last");
      case "strip/unit" -> List.of("month", "year", "decade");
      default -> FLAGS.contains(pattern) ? List.of(YES, NO) : List.of();
    };
  }

  String say(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? YES : NO;
    }
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
        : String.valueOf(value);
  }

  /**
   * The value that a cell says; null if it means the same as an empty one. What can't be understood
   * stays a text, and the schema will complain of it.
   */
  @Nullable Object read(String cell, String pattern) {
    return switch (this) {
      case TEXT -> cell;
      case NUMBER -> number(cell.strip());
      case LINES -> cell.lines().filter(line -> !line.isBlank()).toList();
      case FLAG -> flag(cell, pattern);
    };
  }

  private static Object number(String cell) {
    return cell.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(cell) : cell;
  }

  private static @Nullable Object flag(String cell, String pattern) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    if (List.of(YES, "true", "1").contains(word)) {
      return true;
    }
    if (List.of(NO, "false", "0").contains(word)) {
      return OFF_IS_LEFT_OUT.contains(pattern) ? null : (Object) false;
    }
    return cell;
  }
}
