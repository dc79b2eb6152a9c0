package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.source.Metadata;

/**
 * Whom a text tells the life of, so that its "he" or "she" is this person wherever nobody else has
 * just been named.
 *
 * @param name the fullest that the text gives
 * @param woman whether the text says "she"
 */
record Protagonist(String name, boolean woman) {

  /** How often a text names the person that it is about at least, and where its title does too. */
  private static final int FEWEST = 6;

  private static final int FEWEST_IF_TITLED = 4;

  /** How much oftener than anybody else, and the one pronoun than the other. */
  private static final int LEAD = 2;

  private static final Lexicon PEOPLE = Lexicon.read("person-nouns");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  /** The protagonists of those sources that have one, by source. */
  static Map<String, Protagonist> of(List<AnalysedPassage> passages) {
    Map<String, Protagonist> found = new LinkedHashMap<>();
    AnalysedPassage.bySource(passages)
        .forEach((source, own) -> in(own).ifPresent(someone -> found.put(source, someone)));
    return found;
  }

  private static Optional<Protagonist> in(List<AnalysedPassage> passages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> fullest = new LinkedHashMap<>();
    int he = 0;
    int she = 0;
    for (ParsedSentence sentence : sentences(passages).toList()) {
      for (String name : Pronouns.persons(sentence).stream().map(sentence::text).toList()) {
        counts.merge(surname(name), 1, Integer::sum);
        fullest.merge(surname(name), name, (a, b) -> b.length() > a.length() ? b : a);
      }
      he += count(sentence, "he|him|his");
      she += count(sentence, "she|her");
    }
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranked.isEmpty() || Math.max(he, she) < LEAD * Math.min(he, she)) {
      return Optional.empty();
    }
    String last = ranked.get(0).getKey();
    int first = ranked.get(0).getValue();
    int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    boolean enough =
        isTitled(passages.get(0).source().metadata(), last)
            ? first >= FEWEST_IF_TITLED && first > second
            : first >= FEWEST && first >= LEAD * second;
    Protagonist someone = new Protagonist(Objects.requireNonNull(fullest.get(last)), she > he);
    return enough && !someone.isNot(someone.name) ? Optional.of(someone) : Optional.empty();
  }

  private static boolean isTitled(Metadata work, String surname) {
    return Stream.of(work.title(), work.containerTitle())
        .filter(Objects::nonNull)
        .anyMatch(
            title -> Pattern.compile("\\b" + Pattern.quote(surname) + "\\b").matcher(title).find());
  }

  private static Stream<ParsedSentence> sentences(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(sentence -> sentence.parsed());
  }

  private static int count(ParsedSentence sentence, String pronouns) {
    return (int)
        sentence.tokens().stream().filter(token -> token.text().matches("(?i)" + pronouns)).count();
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isNot(String other) {
    return !Pronouns.suits(woman ? "she" : "he", other);
  }

  /** Whether the pronoun at {@code offset} of a sentence can only mean this person. */
  boolean isMeant(AnalysedPassage passage, int index, int offset) {
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    boolean fits =
        sentence.text().substring(offset).matches(woman ? "(?is)she\\b.*" : "(?is)he\\b.*");
    return fits
        && isAlone(sentence, offset)
        && (index == 0 || isAlone(passage.sentences().get(index - 1).parsed(), Integer.MAX_VALUE));
  }

  /** Whether a sentence is of nobody else up to {@code end} who could be meant. */
  private boolean isAlone(ParsedSentence sentence, int end) {
    boolean named =
        Pronouns.persons(sentence).stream()
            .filter(span -> span.end() <= end)
            .map(sentence::text)
            .anyMatch(other -> !surname(other).equals(surname(name)) && !isNot(other));
    boolean somebody =
        Clause.finite(sentence).stream()
            .flatMap(clause -> clause.subject().stream().boxed())
            .map(sentence::token)
            .filter(token -> token.end() <= end && !token.hasTag("NNS"))
            .map(token -> token.lemma())
            .anyMatch(word -> PEOPLE.has(word) || ROLES.has(word));
    return !named && !somebody;
  }
}
