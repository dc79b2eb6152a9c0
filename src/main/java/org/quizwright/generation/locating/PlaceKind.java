package org.quizwright.generation.locating;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How large a place is, so that no town stands where only a country can. */
enum PlaceKind {
  COUNTRY,
  REGION,
  TOWN;

  /** Countries of the past, and short names. */
  private static final List<String> MORE =
      List.of(
          "USSR",
          "Soviet Union",
          "US",
          "USA",
          "UK",
          "Britain",
          "Great Britain",
          "England",
          "Scotland",
          "Wales",
          "Prussia",
          "Yugoslavia",
          "Czechoslovakia",
          "Persia",
          "Siam",
          "Burma",
          "Ceylon",
          "Holland",
          "Habsburg Empire",
          "Ottoman Empire",
          "Turkey",
          "West Germany",
          "East Germany",
          "German Democratic Republic",
          "Czech Republic");

  private static final List<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build())
          .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
          .toList();

  static PlaceKind of(Material material, String name) {
    if (MORE.contains(name) || COUNTRIES.contains(name)) {
      return COUNTRY;
    }
    return isRegion(material, name) ? REGION : TOWN;
  }

  /** A region has an article, a point of the compass before it, or places in it. */
  private static boolean isRegion(Material material, String name) {
    Pattern before =
        Pattern.compile(
            "(?:\\b[Tt]he |(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)[-\\p{L}]* |\\p{Lu}\\p{L}+ (?:in|of) )"
                + Pattern.quote(name)
                + "\\b(?! \\p{L})");
    return material.lines().stream()
        .map(Material.Line::text)
        .filter(text -> text.contains(name))
        .anyMatch(text -> before.matcher(text).find());
  }
}
