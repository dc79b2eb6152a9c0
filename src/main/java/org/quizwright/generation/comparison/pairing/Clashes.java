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
import java.util.stream.Stream;
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

/** What two texts tell of one deed done to one thing: who did it, and why. */
final class Clashes {

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

  /** One deed as one text tells it. */
  private record Telling(
      String carrier,
      Statement statement,
      Token verb,
      Token thing,
      Optional<Token> doer,
      Voice voice,
      boolean denied,
      boolean caused) {

    /** How the deed is told. */
    enum Voice {
      DONE_TO_IT,
      ITS_OWN
    }

    String deed() {
      return Senses.of(lemma(verb));
    }

    String object() {
      return Senses.of(lemma(thing));
    }

    /** Whether both may speak of one event: something besides the deed stands in both. */
    boolean mayBe(Telling other) {
      List<String> theirs = other.statement.meaning();
      return !carrier.equals(other.carrier)
          && statement.meaning().stream()
              .filter(word -> !word.equals(lemma(verb)) && !word.equals(lemma(thing)))
              .anyMatch(theirs::contains);
    }

    boolean hasAnotherDoer(Telling other) {
      return doer.isPresent()
          && other.doer.isPresent()
          && !Senses.of(lemma(doer.orElseThrow()))
              .equals(Senses.of(lemma(other.doer.orElseThrow())));
    }
  }

  private final Facts facts;
  private final Map<List<String>, List<Telling>> tellings = new LinkedHashMap<>();

  private Clashes(Facts facts) {
    this.facts = facts;
  }

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    Clashes clashes = new Clashes(facts);
    for (Speech speech : speeches) {
      speech
          .statements()
          .forEach(statement -> clashes.read(statement, speech.voice().carrier().id()));
    }
    return clashes.matters();
  }

  private void read(Statement statement, String carrier) {
    ParsedSentence sentence = facts.language().parse(statement.exact());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).isVerb() && !VAGUE_VERBS.contains(lemma(sentence.token(i)))) {
        telling(sentence, i, statement, carrier)
            .ifPresent(
                told ->
                    tellings
                        .computeIfAbsent(
                            List.of(told.deed(), told.object()), key -> new ArrayList<>())
                        .add(told));
      }
    }
  }

  private static Optional<Telling> telling(
      ParsedSentence sentence, int verb, Statement statement, String carrier) {
    Clause clause = new Clause(sentence, verb);
    OptionalInt object =
        clause.isPassive() ? sentence.child(verb, "nsubj:pass") : sentence.child(verb, "obj");
    boolean own = object.isEmpty() && !clause.isPassive();
    OptionalInt thing = own ? sentence.child(verb, "nsubj") : object;
    if (thing.isEmpty() || !isTelling(sentence.token(thing.getAsInt()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Telling(
            carrier,
            statement,
            sentence.token(verb),
            sentence.token(thing.getAsInt()),
            own ? Optional.empty() : doer(sentence, verb, clause.isPassive()).filter(Token::isNoun),
            own ? Telling.Voice.ITS_OWN : Telling.Voice.DONE_TO_IT,
            clause.isNegated(),
            isCaused(sentence, verb)));
  }

  /** Whether the very deed, not another of the sentence, has its reason told. */
  private static boolean isCaused(ParsedSentence sentence, int verb) {
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

  private static Optional<Token> doer(ParsedSentence sentence, int verb, boolean passive) {
    Stream<Integer> heads =
        passive
            ? sentence.children(verb, "obl").stream()
                .filter(
                    i ->
                        sentence.children(i, "case").stream()
                            .anyMatch(at -> sentence.token(at).text().equals("by")))
            : sentence.children(verb, "nsubj").stream();
    return heads.map(sentence::token).findFirst();
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
    return Lemmas.of(token.text().toLowerCase(Locale.ROOT));
  }

  private List<Matter> matters() {
    List<Matter> matters = new ArrayList<>();
    for (List<Telling> told : tellings.values()) {
      for (Telling one : told) {
        told.stream().filter(one::mayBe).forEach(other -> add(one, other, told, matters));
      }
    }
    return matters.stream().distinct().toList();
  }

  private void add(Telling one, Telling other, List<Telling> told, List<Matter> matters) {
    if (!one.denied() && !other.denied() && one.hasAnotherDoer(other)) {
      who(one, other, told).ifPresent(matters::add);
    }
    if (one.caused() && other.caused()) {
      matters.add(why(told));
    }
  }

  private static List<String> verbs(List<Telling> told) {
    return told.stream().map(each -> lemma(each.verb())).distinct().toList();
  }

  private static List<String> things(List<Telling> told) {
    return told.stream().map(each -> lemma(each.thing())).distinct().toList();
  }

  /** As in "the depots were closed" or "the corn left". */
  private static String done(List<Telling> told) {
    Token thing = thing(told);
    boolean own = told.stream().allMatch(each -> each.voice() == Telling.Voice.ITS_OWN);
    String link = own ? "" : thing.hasTag("NNS") ? " were" : " was";
    return "the " + low(thing) + link + " " + low(verb(told, own ? "VBD" : "VBN"));
  }

  private static Token verb(List<Telling> told, String tag) {
    return told.stream()
        .map(Telling::verb)
        .filter(token -> token.hasTag(tag) || token.text().endsWith("ed"))
        .findFirst()
        .orElse(told.get(0).verb());
  }

  private static String low(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static Token thing(List<Telling> told) {
    return told.stream()
        .map(Telling::thing)
        .filter(token -> token.hasTag("NNS"))
        .findFirst()
        .orElse(told.get(0).thing());
  }

  private static Matter why(List<Telling> told) {
    String topic = "why " + done(told);
    return new Matter(
        topic,
        Kind.JUDGED,
        "the " + low(thing(told)),
        List.of(things(told), verbs(told)),
        List.of(1),
        new Frames(
            topic,
            "Which reason does it give?",
            "{left} and {right} give different reasons " + topic,
            ""));
  }

  private static Optional<Matter> who(Telling one, Telling other, List<Telling> told) {
    String thing = low(thing(told));
    List<String> doers =
        Stream.of(one, other)
            .flatMap(each -> each.doer().stream())
            .map(Clashes::lemma)
            .distinct()
            .sorted()
            .toList();
    return told.stream()
        .map(Telling::verb)
        .filter(token -> token.hasTag("VBD") || token.text().endsWith("ed"))
        .findFirst()
        .map(verb -> "who " + low(verb) + " the " + thing)
        .map(
            topic ->
                new Matter(
                    topic,
                    Kind.CONFLICT,
                    "the " + thing,
                    List.of(things(told), doers, verbs(told)),
                    List.of(1),
                    new Frames(
                        topic,
                        "Whom does it name?",
                        "{left} and {right} don’t agree on " + topic,
                        "")));
  }
}
