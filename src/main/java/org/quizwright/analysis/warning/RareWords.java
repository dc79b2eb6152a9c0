package org.quizwright.analysis.warning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.TextRef;

/** Names, theme by theme, words that young readers won't know and the manifest doesn't explain. */
final class RareWords {

  private static final int MOST = 15;
  private static final int SHORTEST = 5;

  /** Letters that the members of a word family share. */
  private static final int FAMILY = 7;

  private static final Pattern LETTERS = Pattern.compile("\\p{Ll}+");

  private final Course course;
  private final String glossed;

  RareWords(Course course) {
    this.course = course;
    this.glossed =
        course.glossary().stream()
            .map(gloss -> gloss.term().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  List<Warning> find(List<AnalysedPassage> passages, List<Placement> placements) {
    Map<List<Object>, String> themes = new LinkedHashMap<>();
    placements.forEach(p -> themes.putIfAbsent(List.of(p.source(), p.passage()), p.theme()));
    Map<String, List<AnalysedPassage>> placed =
        passages.stream()
            .collect(
                Collectors.groupingBy(
                    p -> themes.getOrDefault(List.of(p.source().id(), p.passage().n()), ""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return course.themes().stream()
        .flatMap(theme -> of(theme, placed.getOrDefault(theme.id(), List.of())).stream())
        .toList();
  }

  private Optional<Warning> of(Theme theme, List<AnalysedPassage> passages) {
    Map<String, Use> uses = new LinkedHashMap<>();
    passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .forEach(sentence -> count(sentence, uses));
    List<String> rare =
        uses.entrySet().stream()
            .sorted(Comparator.comparingInt((Map.Entry<String, Use> e) -> -e.getValue().times()))
            .limit(MOST)
            .map(entry -> entry.getKey() + " (" + place(entry.getValue().first()) + ")")
            .toList();
    String text = "Rare words without a gloss in " + theme.title() + ": ";
    return rare.isEmpty()
        ? Optional.empty()
        : Optional.of(new Warning("", 0, text + String.join(", ", rare) + "."));
  }

  private static String place(TextRef ref) {
    return ref.source() + " ¶" + ref.passage();
  }

  private void count(AnalysedSentence sentence, Map<String, Use> uses) {
    for (Token token : sentence.parsed().tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (isOrdinary(token) && isRare(lemma) && !FamiliarWords.has(token.text())) {
        uses.merge(lemma, new Use(1, sentence.ref()), Use::and);
      }
    }
  }

  private static boolean isOrdinary(Token token) {
    return !token.isNamed()
        && (token.isVerb() || token.hasTag("NN", "NNS", "JJ", "RB"))
        && LETTERS.matcher(token.text()).matches();
  }

  private boolean isRare(String word) {
    return word.length() >= SHORTEST
        && LETTERS.matcher(word).matches()
        && !isGlossed(word)
        && !FamiliarWords.has(word);
  }

  /** A gloss of "bureaucracy" helps with "bureaucrat" too. */
  private boolean isGlossed(String word) {
    return glossed.contains(word.substring(0, Math.min(word.length(), FAMILY)));
  }

  /** How often a word comes, and where first. */
  private record Use(int times, TextRef first) {

    Use and(Use other) {
      return new Use(times + other.times, first);
    }
  }
}
