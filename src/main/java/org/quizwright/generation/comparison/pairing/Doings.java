package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quizwright.generation.comparison.matter.Deed;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * What was done to a thing, such as the closing of the mills, where voices of two texts tell it.
 */
final class Doings {

  private static final int SHORTEST = 4;

  /** Nouns that texts have in common whatever they are about. */
  private static final List<String> VAGUE =
      List.of(
          "year",
          "month",
          "week",
          "time",
          "people",
          "part",
          "number",
          "thing",
          "place",
          "side",
          "level",
          "case",
          "fact",
          "group",
          "percent",
          "price",
          "power",
          "life",
          "interest",
          "kind");

  private final Facts facts;
  private final Map<Doing, List<String>> tellers = new LinkedHashMap<>();
  private final Map<Doing, String> words = new LinkedHashMap<>();

  private Doings(Facts facts) {
    this.facts = facts;
  }

  /** A deed and the dictionary form of the thing that it is done to. */
  private record Doing(Deed deed, String thing) {}

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    Doings doings = new Doings(facts);
    for (Speech speech : speeches) {
      for (Statement statement : speech.statements()) {
        doings.read(statement, speech.voice().carrier().id());
      }
    }
    return doings.matters();
  }

  private List<Matter> matters() {
    return tellers.entrySet().stream()
        .filter(told -> told.getValue().stream().distinct().count() > 1)
        .map(told -> matter(told.getKey()))
        .toList();
  }

  private void read(Statement statement, String carrier) {
    for (Deed deed : Deed.ALL) {
      if (statement.lemmas().stream().anyMatch(deed.words()::contains)) {
        ParsedSentence sentence = facts.language().parse(statement.exact());
        if (!deed.many().isEmpty()) {
          tellers.computeIfAbsent(new Doing(deed, ""), d -> new ArrayList<>()).add(carrier);
        }
        things(sentence, deed).forEach(thing -> add(new Doing(deed, lemma(thing)), thing, carrier));
      }
    }
  }

  private void add(Doing doing, Token thing, String carrier) {
    tellers.computeIfAbsent(doing, d -> new ArrayList<>()).add(carrier);
    String word = thing.text().toLowerCase(Locale.ROOT);
    if (thing.hasTag("NNS")) {
      words.put(doing, word);
    } else {
      words.putIfAbsent(doing, word);
    }
  }

  private static String lemma(Token token) {
    return Lemmas.of(token.text().toLowerCase(Locale.ROOT));
  }

  private static List<Token> things(ParsedSentence sentence, Deed deed) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> isTelling(sentence.token(i)) && isDoneTo(sentence, i, deed))
        .mapToObj(sentence::token)
        .toList();
  }

  private static boolean isTelling(Token token) {
    String lemma = lemma(token);
    return token.isNoun()
        && !token.isProperNoun()
        && lemma.length() >= SHORTEST
        && !VAGUE.contains(lemma)
        && Deed.ALL.stream().noneMatch(deed -> deed.words().contains(lemma))
        && !Words.isStopWord(lemma);
  }

  /** The object of the deed, the subject of its passive, or what follows its "of". */
  private static boolean isDoneTo(ParsedSentence sentence, int noun, Deed deed) {
    int head = sentence.token(noun).head();
    return head >= 0
        && sentence.hasRelation(noun, "obj", "nsubj:pass", "nmod", "compound")
        && deed.words().contains(lemma(sentence.token(head)));
  }

  private static Matter matter(Deed deed) {
    String topic = "the " + deed.many();
    return new Matter(
        deed.many(), Kind.JUDGED, topic, List.of(deed.words()), List.of(0), frames(topic));
  }

  private Matter matter(Doing doing) {
    if (doing.thing().isEmpty()) {
      return matter(doing.deed());
    }
    String noun = Optional.ofNullable(words.get(doing)).orElse(doing.thing());
    String topic = "the " + doing.deed().name() + " of the " + noun;
    return new Matter(
        doing.deed().name() + " of " + doing.thing(),
        Kind.JUDGED,
        "the " + noun,
        List.of(List.of(doing.thing()), doing.deed().words()),
        List.of(1),
        frames(topic));
  }

  private static Frames frames(String topic) {
    return new Frames(
        topic,
        "What does it say of " + topic + "?",
        "Both tell us of " + topic + ", but each sees the matter differently",
        "");
  }
}
