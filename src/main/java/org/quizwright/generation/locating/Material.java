package org.quizwright.generation.locating;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.clause.Tellings;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Place;
import org.quizwright.model.source.TextRef;

/**
 * What all locating rules look at, found once for a theme.
 *
 * @param statements what the theme states, the statements of one sentence together
 * @param lines every sentence of the course, so that nothing true anywhere is taken for false
 * @param parsed the sentences of the theme with their grammar
 * @param frequency in how many of them a word stands, by its dictionary form
 * @param home the country that the theme is set in: the one that its sentences name most
 */
record Material(
    Facts facts,
    List<List<Statement>> statements,
    List<Line> lines,
    List<ParsedSentence> parsed,
    Map<String, Integer> frequency,
    Optional<String> home) {

  Material {
    statements = List.copyOf(statements);
    lines = List.copyOf(lines);
    parsed = List.copyOf(parsed);
    frequency = Collections.unmodifiableMap(frequency);
  }

  /** A sentence of the course and the dictionary forms of its words. */
  record Line(TextRef ref, String text, List<String> lemmas) {}

  static Material of(Facts facts) {
    List<List<Statement>> statements =
        Tellings.on(facts).stream()
            .map(telling -> Statements.of(facts, telling))
            .filter(found -> !found.isEmpty())
            .toList();
    List<Line> lines =
        facts.model().claims().stream().map(Claim::ref).flatMap(ref -> lines(facts, ref)).toList();
    List<ParsedSentence> parsed =
        lines.stream()
            .filter(line -> facts.isOnTheme(line.ref().source(), line.ref().passage()))
            .map(line -> facts.language().parse(line.text()))
            .toList();
    Material nowhere =
        new Material(facts, statements, lines, parsed, frequency(parsed), Optional.empty());
    return new Material(
        facts, statements, lines, parsed, nowhere.frequency(), nowhere.mostNamedCountry());
  }

  private static Stream<Line> lines(Facts facts, TextRef ref) {
    return facts.sentence(ref).map(text -> new Line(ref, text, facts.lemmas(ref))).stream();
  }

  private static Map<String, Integer> frequency(List<ParsedSentence> parsed) {
    Map<String, Integer> frequency = new LinkedHashMap<>();
    parsed.forEach(
        sentence ->
            Words.lemmas(sentence.text()).stream()
                .distinct()
                .forEach(lemma -> frequency.merge(lemma, 1, Integer::sum)));
    return frequency;
  }

  /** In how many sentences of the theme a word stands. */
  int frequency(String lemma) {
    return frequency.getOrDefault(lemma, 0);
  }

  private Optional<String> mostNamedCountry() {
    List<String> countries =
        facts.model().places().stream()
            .map(Place::name)
            .filter(name -> PlaceKind.of(this, name) == PlaceKind.COUNTRY)
            .toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ParsedSentence sentence : parsed) {
      countries.stream()
          .filter(sentence.text()::contains)
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
