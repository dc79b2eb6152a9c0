package org.quizwright.analysis.name;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;

/**
 * What stands around a name and shows whether it is a person's, a body's or a place's.
 *
 * @param kind what the sign speaks for
 * @param weight how loudly: 1 for a hint, 3 for a good sign, 6 for one that decides
 */
record Signs(Kind kind, int weight, Pattern before, Pattern after) {

  private static final String ROLE = "(?i:" + Lexicon.read("role-nouns").asAlternatives() + ")s?";

  /** Words before the noun that heads an apposition; "of" would open its complement. */
  private static final String PLAIN = "(?:(?!of\\b|for\\b|in\\b|to\\b|by\\b)[\\w’-]+\\s+){0,4}?";

  private static final String BODY = "(?i:" + Lexicon.read("body-nouns").asAlternatives() + ")";
  private static final String SITE =
      "(?:town|mono-town|city|village|port|island|region|province|capital|district|suburb|county|hamlet"
          + "|parish|oblast|state|country|republic|river|mine|pit|valley|bay|lake|building|palace|tower|square)";
  private static final String SEAT =
      "(?:[Bb]ishop|[Aa]rchbishop|[Cc]ount|[Dd]uke|[Ee]arl|[Kk]ing|[Qq]ueen|[Pp]rince|[Ee]mperor|[Mm]ayor"
          + "|[Aa]bbot|[Aa]bbess|[Mm]argrave|[Ee]lector|[Ll]ord)";
  private static final String DWELLERS =
      "(?:nuns?|monks?|people|women|men|citizens|burghers|inhabitants|residents|streets|walls?|siege"
          + "|town|city|port|village|battle|fall|capture|bells|university|outskirts|suburbs|envoy|treaty|peace)";
  private static final Pattern ANY = Pattern.compile("");

  /** "The Bishop of Dargow died" says nothing of Dargow. */
  private static final Pattern OWNED = Pattern.compile("\\bof\\s+$");

  private static final List<Signs> ALL =
      List.of(
          before(Kind.PERSON, 3, "\\b" + ROLE + "\\s+$"),
          before(
              Kind.PERSON,
              3,
              "\\b(?:named|nicknamed|married|wife|husband|son|daughter|brother|sister)\\s+$"),
          before(
              Kind.PERSON, 1, "(?i)\\b(?:under|by|with|against|fought|fighting)\\s+(?:the\\s+)?$"),
          after(Kind.PERSON, 4, "^,?\\s+(?:who|whose|himself|herself)\\b"),
          after(
              Kind.PERSON,
              3,
              "^,?\\s+(?:died|was (?:born|elected|appointed|arrested|beheaded|crowned|buried|made))\\b"),
          after(
              Kind.PERSON,
              3,
              "^[’']s?\\s+(?:death|wife|husband|mother|father|son|daughter|brother|sister|life|hand|speech"
                  + "|visit|invitation|resignation|letter|diary|widow|reign|memoirs|movement|fall|rise)\\b"),
          after(
              Kind.PERSON,
              1,
              "^(?:[’']s?)?\\s+(?:[\\p{Ll}-]+\\s+)?(?:regime|faction|policy|plan|course|era|years)\\b"),
          after(Kind.PERSON, 3, "^(?:,\\s+\\d{2},|\\s+\\(\\d{2}\\)|,\\s+(?:née|born)\\b)"),
          after(
              Kind.PERSON,
              3,
              "^,\\s+(?:the|an?|one of the|its|his|her)\\s+(?:[\\p{Ll}-]+\\s+){0,4}?"
                  + ROLE
                  + "\\b"),
          before(Kind.BODY, 6, "\\b" + BODY + "s?\\s+[“\"‘']?$"),
          before(
              Kind.BODY,
              3,
              "\\b(?:reporter|correspondent|editor|spokesman|spokeswoman) (?:for|of) (?:the )?[“\"]?$"),
          before(Kind.BODY, 2, "\\b[Tt]he\\s+$"),
          after(
              Kind.BODY,
              5,
              "^[”\"’']?\\s*[,(\\[]\\s*(?:the|an?)\\s+"
                  + PLAIN
                  + BODY
                  + "(?=[,.)\\]]|\\s+(?:of|for|which|that|in|responsible|founded|led|set|formed|created)\\b)"),
          after(
              Kind.BODY,
              3,
              "^[”\"’']?\\s+(?:newspaper|magazine|journal|party|movement|union|company|publishers|cannery|brewery|shipyard|works|factory|plant)\\b"),
          before(
              Kind.PLACE,
              1,
              "\\b(?:[Ii]n|[Nn]ear|[Aa]t|across|throughout|outside|around|from|to|between|left|reached|settled in|moved to|born in)\\s+$"),
          before(Kind.PLACE, 5, "\\b" + SITE + "\\s+(?:of\\s+)?$"),
          before(Kind.PLACE, 4, "\\b" + DWELLERS + " of\\s+$"),
          before(Kind.PLACE, 4, "\\b" + SEAT + " of\\s+$"),
          before(Kind.PLACE, 4, "\\b" + SEAT + "\\s+\\p{Lu}[\\p{L}’-]+\\s+(?:[IVX]+\\s+)?of\\s+$"),
          before(Kind.PLACE, 6, "\\b(?:mouth|banks?|shores?|valley|source|bed|waters) of the\\s+$"),
          after(
              Kind.PLACE,
              5,
              "^(?:,|\\s+[–-])\\s+(?:the|an?)\\s+"
                  + PLAIN
                  + SITE
                  + "(?=[,.)]|\\s+(?:of|in|on|where|near)\\b)"),
          after(
              Kind.PLACE,
              2,
              "^\\s+(?:region|oblast|province|valley|mine|county|district|gorge)\\b"));

  private static Signs before(Kind kind, int weight, String pattern) {
    return new Signs(kind, weight, Pattern.compile(pattern), ANY);
  }

  private static Signs after(Kind kind, int weight, String pattern) {
    return new Signs(kind, weight, ANY, Pattern.compile(pattern));
  }

  /** How loudly what stands around the mention says that it is a {@code kind}. */
  static int weight(NameMention mention, Kind kind) {
    int signs =
        ALL.stream()
            .filter(sign -> sign.kind == kind && sign.at(mention))
            .mapToInt(Signs::weight)
            .sum();
    return signs + own(mention, kind);
  }

  private static int own(NameMention mention, Kind kind) {
    return switch (kind) {
      case PERSON -> (Titles.isTitled(mention) ? 6 : 0) + Agency.weight(mention);
      case BODY -> Initials.behind(mention).isPresent() || Papers.isOne(mention) ? 6 : 0;
      case PLACE, OTHER -> 0;
    };
  }

  private boolean at(NameMention mention) {
    return after == ANY
        ? before.matcher(mention.justBefore()).find()
        : after.matcher(mention.after()).lookingAt() && !isOwned(mention);
  }

  private boolean isOwned(NameMention mention) {
    return kind == Kind.PERSON && OWNED.matcher(mention.justBefore()).find();
  }
}
