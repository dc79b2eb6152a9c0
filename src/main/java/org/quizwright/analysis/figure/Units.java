package org.quizwright.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that amounts have, and how each is named. */
final class Units {

  private static final String MONEY =
      "rubles?|roubles?|kopecks?|dollars?|cents?|pounds sterling|pounds?|shillings?|pence|pennies"
          + "|penny|sixpence|guineas?|sovereigns?|farthings?|groats?|euros?|francs?|livres?|sous?|marks?"
          + "|reichsmarks?|crowns?|kroner|kronor|guilders?|florins?|thalers?|talers?|ducats?|lire|lira"
          + "|pesos?|pesetas?|reals|reales|escudos?|yen|yuan|taels?|rupees?|talents|denarii|drachmas?"
          + "|zlotys?|rand|dinars?|sesterces";
  private static final String WEIGHT =
      "kilograms?|kilogrammes?|kilos?|kg|grams?|grammes?|tons?|tonnes?|ounces?|hundredweights?|cwt|lbs?"
          + "|stone|quintals?|poods?";
  private static final String LENGTH =
      "kilometres?|kilometers?|km|metres?|meters?|centimetres?|centimeters?|cm|millimetres?"
          + "|millimeters?|miles?|yards?|feet|foot(?![ -](?:soldiers?|men|guards?))|inches|inch|fathoms?|furlongs?|leagues?|versts?|knots";
  private static final String SPACE =
      "hectares?|acres?|hides|morgens?|desyatinas?|litres?|liters?|gallons?|pints?|barrels?"
          + "|bushels?|hogsheads?|tuns?|firkins?|pecks|bales?";
  private static final String TIME =
      "centuries|century|decades?|years?|months?|weeks?|fortnights?|days?|nights?|hours?|minutes?|seconds?";
  private static final String OTHER =
      "percentage points?|percent|per cent|%|times|degrees?|kilowatt-hours?|megawatt-hours?"
          + "|gigawatt-hours?|kilowatts?|megawatts?|gigawatts?|horsepower|calories";
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)(?:\\s|-)?((?:(?:silver|gold|US|American|Canadian|Spanish|Dutch|old|new|square|cubic"
              + "|metric|long|short|nautical|imperial|full|whole|working) )?(?:"
              + String.join("|", MONEY, WEIGHT, LENGTH, SPACE, TIME, OTHER)
              + "))(?![\\w])(?!-old)");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^ [\\[(](" + String.join("|", MONEY, WEIGHT) + ")\\b");

  private Units() {}

  /** The unit that begins at {@code start} or a blank behind it. */
  static Optional<Matcher> at(String text, int start) {
    Matcher matcher = UNIT.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** "pay you 100,000 [rubles, or $1,748]". */
  static Optional<String> inBrackets(String behind) {
    Matcher matcher = IN_BRACKETS.matcher(behind);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static boolean isTime(String unit) {
    return unit.matches("(?i)(?:\\w+ )?(?:" + TIME + ")\\b.*");
  }

  static boolean isMoney(String unit) {
    return unit.matches("(?i)(?:\\w+ )?(?:" + MONEY + ")\\b.*");
  }

  static boolean isLength(String unit) {
    return unit.matches("(?i)(?:\\w+ )?(?:" + LENGTH + ")\\b.*");
  }

  /** One name for all spellings of percent; one of a thing is named like several. */
  static String name(String word) {
    String unit = word.toLowerCase(Locale.ROOT).replaceFirst("^us ", "US ");
    if (unit.equals("%") || unit.equals("per cent")) {
      return "percent";
    }
    return unit.matches("(?:\\w+ )?(?:" + TIME + ")") && !unit.endsWith("s") ? plural(unit) : unit;
  }

  /** "acre" → "acres", where the unit isn't in the plural yet. */
  static String several(String unit) {
    return unit.endsWith("s") || unit.equals("percent") || unit.equals("feet")
        ? unit
        : plural(unit);
  }

  private static String plural(String unit) {
    return unit.endsWith("y") && !unit.endsWith("day")
        ? unit.substring(0, unit.length() - 1) + "ies"
        : unit + "s";
  }

  static String currency(String sign) {
    return switch (sign) {
      case "£" -> "pounds";
      case "€" -> "euros";
      case "¥" -> "yen";
      default -> "US dollars";
    };
  }
}
