package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Token;

/** Common nouns for people, by the program's lists and by their endings. */
final class HumanNouns {

  private static final Lexicon ROLES = Lexicon.read("role-nouns");
  private static final Lexicon UTTERANCES = Lexicon.read("utterance-nouns");
  private static final Lexicon COLLECTIVES = Lexicon.read("collective-nouns");
  private static final Pattern DOER =
      Pattern.compile(
          ".{2,}(?:[^aeiou]er|or|ist|ian|man|men|woman|women|smith|wright)|man|woman|men|women|boy"
              + "|girl|child|visitor|people|neighbour|neighbor|relative|veteran|student|merchant");
  private static final List<String> THINGS =
      List.of(
          "river",
          "water",
          "winter",
          "summer",
          "number",
          "power",
          "matter",
          "corner",
          "tower",
          "border",
          "quarter",
          "danger",
          "hunger",
          "fever",
          "weather",
          "silver",
          "timber",
          "butter",
          "dinner",
          "supper",
          "offer",
          "boiler",
          "steamer",
          "centre",
          "center",
          "factor",
          "motor",
          "door",
          "floor",
          "harbor",
          "labor",
          "error",
          "terror",
          "color",
          "armor",
          "honor",
          "poster",
          "banner",
          "finger",
          "shoulder",
          "trailer",
          "freighter",
          "liner",
          "computer",
          "disaster",
          "december",
          "october",
          "november",
          "september",
          "cover",
          "manner",
          "gesture",
          "rumor");

  private static final List<String> FEMALE =
      List.of(
          "mother",
          "sister",
          "wife",
          "daughter",
          "queen",
          "princess",
          "duchess",
          "countess",
          "lady",
          "aunt",
          "niece",
          "widow",
          "nun",
          "abbess",
          "girl",
          "woman",
          "mrs",
          "mrs.",
          "miss",
          "ms",
          "ms.",
          "madame",
          "dame",
          "actress",
          "empress",
          "chairwoman",
          "spokeswoman",
          "midwife",
          "grandmother",
          "nurse",
          "businesswoman");
  private static final List<String> MALE =
      List.of(
          "father",
          "brother",
          "husband",
          "son",
          "king",
          "prince",
          "duke",
          "count",
          "lord",
          "uncle",
          "nephew",
          "widower",
          "monk",
          "friar",
          "priest",
          "bishop",
          "archbishop",
          "pope",
          "boy",
          "man",
          "mr",
          "mr.",
          "sir",
          "emperor",
          "tsar",
          "chairman",
          "spokesman",
          "policeman",
          "grandfather",
          "abbot",
          "businessman");

  private HumanNouns() {}

  static boolean isPerson(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.isNoun()
        && !isUtterance(token)
        && (ROLES.has(lemma) || (DOER.matcher(lemma).matches() && !THINGS.contains(lemma)));
  }

  static boolean isBody(Token token) {
    return token.isNoun() && COLLECTIVES.has(token.lemma());
  }

  static boolean isUtterance(Token token) {
    return token.isNoun() && (UTTERANCES.has(token.lemma()) || UTTERANCES.has(token.text()));
  }

  static boolean isFemale(String word) {
    return FEMALE.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isMale(String word) {
    return MALE.contains(word.toLowerCase(Locale.ROOT));
  }
}
