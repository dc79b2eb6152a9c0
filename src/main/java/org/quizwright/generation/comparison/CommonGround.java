package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.language.Language;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * What two quotations share besides the matter itself: a name, a thing, or what is done to a thing.
 */
record CommonGround(Language language, Matter matter, String topic) {

  private static final int SHORTEST = 4;

  /** Nouns that two texts have in common whatever they are about. */
  private static final List<String> VAGUE =
      List.of(
          "year", "month", "week", "time", "people", "part", "number", "thing", "other", "most",
          "place", "side", "kind", "level", "member", "case", "fact", "group", "percent");

  /** Words of one family, by the name of what they all mean. */
  private static final Map<String, List<String>> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("closing", List.of("close", "closure", "shut", "shutdown"));
    FAMILIES.put("abolition", List.of("abolish", "abolition", "abolishment"));
    FAMILIES.put("cutting", List.of("cut", "reduce", "reduction", "slash"));
    FAMILIES.put("raising", List.of("raise", "increase", "rise"));
    FAMILIES.put("building", List.of("build", "construct", "construction"));
    FAMILIES.put("sale", List.of("sell", "sale"));
    FAMILIES.put("loss", List.of("lose", "loss"));
    FAMILIES.put("lack", List.of("lack", "shortage", "scarcity", "without"));
    FAMILIES.put("killing", List.of("kill", "murder", "assassinate"));
    FAMILIES.put("destruction", List.of("destroy", "destruction", "devastate", "ruin"));
    FAMILIES.put("arrest", List.of("arrest", "imprison", "imprisonment"));
    FAMILIES.put("dismissal", List.of("dismiss", "dismissal", "sack", "lay-off"));
  }

  /** A sentence such as "Both speak of the closing of mills", or nothing. */
  Optional<String> sentence(Quote left, Quote right) {
    Map<String, Token> mine = nouns(left);
    Map<String, Token> theirs = nouns(right);
    List<String> shared =
        mine.keySet().stream().filter(lemma -> lemmas(right).contains(lemma)).toList();
    Optional<String> name =
        shared.stream()
            .map(mine::get)
            .filter(Token::isProperNoun)
            .map(Token::text)
            .filter(right.exact()::contains)
            .findFirst();
    if (name.isPresent()) {
      return Optional.of("Both name " + name.get() + " in this connection.");
    }
    return shared.stream()
        .filter(lemma -> !mine.get(lemma).isProperNoun())
        .findFirst()
        .map(lemma -> thing(mine.get(lemma), theirs.getOrDefault(lemma, mine.get(lemma))))
        .map(thing -> "Both speak of " + action(left, right, thing) + ".");
  }

  private String action(Quote left, Quote right, String thing) {
    return FAMILIES.entrySet().stream()
        .filter(family -> has(left, family.getValue()) && has(right, family.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(action -> "the " + action + " of " + thing)
        .orElse(thing);
  }

  private static boolean has(Quote quote, List<String> family) {
    return lemmas(quote).stream().anyMatch(family::contains);
  }

  private static List<String> lemmas(Quote quote) {
    return Words.in(quote.exact()).stream().map(Lemmas::of).toList();
  }

  /** In the plural where either text has it so. */
  private static String thing(Token mine, Token theirs) {
    Token chosen = mine.tag().equals("NNS") ? mine : theirs;
    return chosen.text().toLowerCase(Locale.ROOT);
  }

  private Map<String, Token> nouns(Quote quote) {
    Map<String, Token> nouns = new LinkedHashMap<>();
    for (Token token : new ArrayList<>(language.parse(quote.exact()).tokens())) {
      String lemma = Lemmas.of(token.text());
      boolean telling = token.isNoun() && lemma.length() >= SHORTEST && !VAGUE.contains(lemma);
      boolean action = FAMILIES.values().stream().anyMatch(family -> family.contains(lemma));
      if (telling && !action && !isMatter(lemma)) {
        nouns.putIfAbsent(lemma, token);
      }
    }
    return nouns;
  }

  /** What the topic says already is no further likeness. */
  private boolean isMatter(String lemma) {
    return Words.lemmas(topic).contains(lemma)
        || (matter.kind() == Matter.Kind.CLAIM
            ? matter.touches(List.of(lemma))
            : matter.heads().contains(lemma));
  }
}
