package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

/** What one text says that there was, and another that there wasn't: weapons, stones, a warning. */
final class Denials {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_NAME = 3;
  private static final int NEAR = 3;
  private static final int MOST_SENTENCES = 12;

  /** What is only supposed, asked or told of others is neither said nor denied. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\?$|^if\\b|\\b(?:said to|told that|claims?(?:ed)? that|would|might|whether|probably)\\b");

  private static final Pattern WHEN =
      Pattern.compile("(?i)\\b(?:until|till|before|after|first)\\b");

  private static final List<String> VAGUE =
      List.of(
          ("year month week time people part number thing place side level case fact group percent"
                  + " doubt word matter reason person order others harm means moment hour minute")
              .split(" "));

  private static final List<String> PERCEIVED =
      List.of("see", "hear", "find", "notice", "meet", "know", "remember");

  /** What stands in none of these places to a verb is only named in passing. */
  private static final String[] ARGUMENTS = {"obj", "nsubj", "conj", "appos"};

  /** "As to the charter, it was read twice." */
  private static final Pattern TAKEN_UP =
      Pattern.compile("^As (?:to|for) the ((?:\\p{Lu}?\\p{L}+ ?){1,3}), it\\b");

  private static final List<String> NONE =
      List.of("no", "not", "n't", "n’t", "never", "nobody", "none", "without", "nor", "neither");

  /** A thing as one sentence speaks of it. */
  private record Mention(
      String carrier,
      Statement statement,
      Token thing,
      String name,
      Optional<Token> verb,
      boolean denied) {

    /** Whoever saw or heard none denies any deed; whoever denies a deed denies that deed only. */
    boolean clashesWith(Mention other) {
      return denied
          && !other.denied
          && !carrier.equals(other.carrier)
          && verb.isPresent()
          && other.verb.isPresent()
          && (isPerceived() || deed().equals(other.deed()));
    }

    /** A name must be the same name. */
    String key() {
      return isName() ? name : Senses.of(lemma(thing));
    }

    /** The capital of a first word makes no name. */
    boolean isName() {
      return thing.isProperNoun() && thing.start() > 0;
    }

    boolean isPerceived() {
      return PERCEIVED.contains(deed());
    }

    String deed() {
      return verb.map(token -> Senses.of(lemma(token))).orElse("");
    }
  }

  private final Facts facts;
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  private Denials(Facts facts) {
    this.facts = facts;
  }

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    Denials denials = new Denials(facts);
    for (Speech speech : speeches) {
      if (!speech.voice().quoted()) {
        speech
            .statements()
            .forEach(statement -> denials.read(statement, speech.voice().carrier().id()));
      }
    }
    return denials.matters();
  }

  private void read(Statement statement, String carrier) {
    if (isSupposed(statement)) {
      return;
    }
    ParsedSentence sentence = facts.language().parse(statement.exact());
    IntStream.range(0, sentence.tokens().size())
        .filter(i -> isMistagged(sentence, i) || isThing(sentence.token(i)))
        .filter(i -> isMistagged(sentence, i) || isArgument(sentence, i))
        .mapToObj(i -> mention(sentence, i, statement, carrier))
        .forEach(
            mention ->
                mentions.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(mention));
  }

  static boolean isSupposed(Statement statement) {
    return SUPPOSED.matcher(statement.exact()).find();
  }

  /** What follows "one" or "no" is a thing, whatever the grammar. */
  private static boolean isMistagged(ParsedSentence sentence, int index) {
    return index > 0
        && sentence.token(index).hasTag("VB")
        && lemma(sentence.token(index)).length() >= SHORTEST
        && List.of("one", "no").contains(sentence.token(index - 1).text());
  }

  private static boolean isThing(Token token) {
    String lemma = lemma(token);
    return token.isNoun()
        && lemma.length() >= (token.isProperNoun() ? SHORTEST_NAME : SHORTEST)
        && !token.relation().equals("compound")
        && !VAGUE.contains(lemma)
        && !token.entity().equals("PERSON")
        && !token.entity().equals("LOCATION");
  }

  private static boolean isArgument(ParsedSentence sentence, int thing) {
    Matcher takenUp = TAKEN_UP.matcher(sentence.text());
    return sentence.hasRelation(thing, ARGUMENTS)
        || (takenUp.find() && takenUp.group(1).endsWith(sentence.token(thing).text()));
  }

  private static Mention mention(
      ParsedSentence sentence, int thing, Statement statement, String carrier) {
    Optional<Integer> verb = verb(sentence, thing);
    boolean denied =
        isDenied(sentence, thing)
            || verb.filter(i -> new Clause(sentence, i).isNegated()).isPresent();
    return new Mention(
        carrier,
        statement,
        sentence.token(thing),
        name(sentence, thing),
        verb.map(sentence::token),
        denied);
  }

  /** "The Riot Act" is more than "the act". */
  private static String name(ParsedSentence sentence, int thing) {
    Token token = sentence.token(thing);
    String before =
        sentence.children(thing, "compound").stream()
            .filter(i -> i == thing - 1 && sentence.token(i).isProperNoun())
            .map(i -> sentence.token(i).text() + " ")
            .findFirst()
            .orElse("");
    return token.isProperNoun() && token.start() > 0
        ? before + token.text()
        : token.text().toLowerCase(Locale.ROOT);
  }

  private static Optional<Integer> verb(ParsedSentence sentence, int thing) {
    int at = sentence.token(thing).head();
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      if (sentence.token(at).isVerb()) {
        return Optional.of(at);
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  /** "No stone", "not one stone", "no more of stones". */
  private static boolean isDenied(ParsedSentence sentence, int thing) {
    return IntStream.range(Math.max(0, thing - NEAR), thing)
        .mapToObj(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
        .anyMatch(NONE::contains);
  }

  private static String lemma(Token token) {
    return Lemmas.of(token.text().toLowerCase(Locale.ROOT));
  }

  private List<Matter> matters() {
    Map<String, Matter> matters = new LinkedHashMap<>();
    for (List<Mention> told : mentions.values()) {
      boolean loneName = told.get(0).isName() && !told.get(0).name().contains(" ");
      if (!loneName && told.stream().map(Mention::statement).distinct().count() <= MOST_SENTENCES) {
        for (Mention one : told) {
          told.stream()
              .filter(one::clashesWith)
              .map(other -> matter(one, other))
              .flatMap(Optional::stream)
              .forEach(matter -> matters.putIfAbsent(matter.id(), matter));
        }
      }
    }
    return List.copyOf(matters.values());
  }

  /** Named by the deed of whichever side tells one that can be turned about. */
  private static Optional<Matter> matter(Mention denied, Mention told) {
    return Stream.of(denied, told)
        .filter(mention -> !mention.isPerceived())
        .filter(mention -> mention.verb().filter(Denials::isTurnable).isPresent())
        .findFirst()
        .map(mention -> matter(denied, told, topic(mention, denied, told)));
  }

  private static boolean isTurnable(Token verb) {
    return verb.hasTag("VBN") || verb.text().endsWith("ed");
  }

  private static String topic(Mention deed, Mention denied, Mention told) {
    boolean proper = deed.isName();
    boolean when =
        Stream.of(denied, told)
            .allMatch(mention -> WHEN.matcher(mention.statement().exact()).find());
    String things = proper ? "the " + deed.name() : plural(told, denied);
    return (when ? "whether, and when, " : "whether ")
        + things
        + (proper ? " was " : " were ")
        + deed.verb().map(verb -> verb.text().toLowerCase(Locale.ROOT)).orElse("there");
  }

  private static String plural(Mention one, Mention other) {
    return Stream.of(one, other)
        .filter(mention -> mention.thing().tag().endsWith("S"))
        .map(Mention::name)
        .findFirst()
        .orElse(one.name() + "s");
  }

  private static Matter matter(Mention denied, Mention told, String topic) {
    List<String> verbs =
        Stream.of(denied, told)
            .flatMap(mention -> mention.verb().stream())
            .map(Denials::lemma)
            .distinct()
            .toList();
    List<List<String>> marks = new ArrayList<>();
    if (denied.isName()) {
      Words.lemmas(denied.name()).forEach(word -> marks.add(List.of(word)));
    } else {
      marks.add(Stream.of(denied, told).map(mention -> lemma(mention.thing())).distinct().toList());
    }
    marks.add(verbs);
    return new Matter(
        topic,
        Kind.DISPUTE,
        denied.isName() ? denied.name() : "the " + denied.name(),
        marks,
        List.of(0),
        new Frames(
            topic,
            "What does it say about " + topic.replaceFirst(",.*,", "") + "?",
            "{left} and {right} don’t agree on " + topic,
            ""));
  }
}
