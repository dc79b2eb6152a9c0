package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Senses;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Clause;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** What two texts give reasons for: why the corn left, why the mill was closed. */
public final class Explanations {

  private static final int SHORTEST = 4;
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?i)\\b(?:because|in order (?:to|that)|so that|as a result of|owing to|due to|caused by"
              + "|thanks to)\\b");

  /** Verbs that say hardly anything of what was done. */
  private static final List<String> VAGUE_VERBS =
      List.of(
          "be have do say tell write see think know become seem include want use get make take go"
              .split(" "));

  /** Nouns that texts have in common whatever they are about. */
  private static final List<String> VAGUE =
      List.of(
          "year month week time people part number thing place side level case fact group percent"
              .split(" "));

  /** One deed as one text explains it. */
  private record Telling(String carrier, Token verb, Token thing, boolean done) {

    List<String> key() {
      return List.of(Senses.of(lemma(verb)), Senses.of(lemma(thing)));
    }
  }

  private Explanations() {}

  /** Whether words give a reason. */
  public static boolean explains(String words) {
    return CAUSE.matcher(words).find();
  }

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    Map<List<String>, List<Telling>> tellings = new LinkedHashMap<>();
    for (Speech speech : speeches) {
      String carrier = speech.voice().carrier().id();
      speech.statements().stream()
          .map(Statement::exact)
          .filter(Explanations::explains)
          .map(facts.language()::parse)
          .flatMap(sentence -> tellings(sentence, carrier).stream())
          .forEach(
              told -> tellings.computeIfAbsent(told.key(), key -> new ArrayList<>()).add(told));
    }
    return tellings.values().stream()
        .filter(told -> told.stream().map(Telling::carrier).distinct().count() > 1)
        .map(Explanations::matter)
        .toList();
  }

  private static List<Telling> tellings(ParsedSentence sentence, String carrier) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).isVerb())
        .filter(i -> !VAGUE_VERBS.contains(lemma(sentence.token(i))))
        .filter(i -> isExplained(sentence, i))
        .mapToObj(i -> telling(sentence, i, carrier))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Telling> telling(ParsedSentence sentence, int verb, String carrier) {
    boolean passive = new Clause(sentence, verb).isPassive();
    OptionalInt object = sentence.child(verb, passive ? "nsubj:pass" : "obj");
    boolean own = object.isEmpty() && !passive;
    OptionalInt thing = own ? sentence.child(verb, "nsubj") : object;
    return thing.stream()
        .mapToObj(sentence::token)
        .filter(Explanations::isTelling)
        .map(noun -> new Telling(carrier, sentence.token(verb), noun, !own))
        .findFirst();
  }

  /** Whether the very deed, not another of the sentence, has its reason told. */
  private static boolean isExplained(ParsedSentence sentence, int verb) {
    return CAUSE
        .matcher(sentence.text())
        .results()
        .anyMatch(
            cause ->
                IntStream.range(verb + 1, sentence.tokens().size())
                    .filter(i -> sentence.token(i).start() == cause.start())
                    .anyMatch(i -> isOfTheDeed(sentence, i, verb)));
  }

  /** Whether no deed that an "and" adds lies between. */
  private static boolean isOfTheDeed(ParsedSentence sentence, int index, int verb) {
    int at = index;
    for (int steps = 0; at >= 0 && at != verb && steps < sentence.tokens().size(); steps++) {
      if (sentence.token(at).isVerb() && sentence.hasRelation(at, "conj", "parataxis")) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return at == verb;
  }

  private static boolean isTelling(Token token) {
    String lemma = lemma(token);
    return token.isNoun()
        && !token.isProperNoun()
        && lemma.length() >= SHORTEST
        && !VAGUE.contains(lemma)
        && !Words.isStopWord(lemma);
  }

  private static String lemma(Token token) {
    return Lemmas.of(low(token));
  }

  private static String low(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** As in "why the depots were closed" or "why the corn left". */
  private static Matter matter(List<Telling> told) {
    Token thing =
        told.stream()
            .map(Telling::thing)
            .filter(token -> token.hasTag("NNS"))
            .findFirst()
            .orElse(told.get(0).thing());
    boolean done = told.stream().anyMatch(Telling::done);
    String link = done ? thing.hasTag("NNS") ? " were" : " was" : "";
    String topic = "why the " + low(thing) + link + " " + low(verb(told, done ? "VBN" : "VBD"));
    return new Matter(
        topic,
        Kind.EXPLAINED,
        "the " + low(thing),
        List.of(
            told.stream().map(each -> lemma(each.thing())).distinct().toList(),
            told.stream().map(each -> lemma(each.verb())).distinct().toList()),
        List.of(1),
        new Frames(
            topic,
            "Which reason does it give?",
            "{left} and {right} give different reasons " + topic,
            ""));
  }

  private static Token verb(List<Telling> told, String tag) {
    return told.stream()
        .map(Telling::verb)
        .filter(token -> token.hasTag(tag) || token.text().endsWith("ed"))
        .findFirst()
        .orElse(told.get(0).verb());
  }
}
