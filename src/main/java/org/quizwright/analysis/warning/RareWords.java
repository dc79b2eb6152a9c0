package org.quizwright.analysis.warning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Token;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;

/** Names long, uncommon words of the texts that the course's glossary doesn't explain. */
final class RareWords {

  private static final int MOST = 20;
  private static final int SHORTEST = 9;
  private static final int OFTEN = 2;
  private static final Pattern HARD =
      Pattern.compile("\\p{Ll}*(?:" + Lexicon.read("hard-endings").asAlternatives() + ")");

  private RareWords() {}

  static List<Warning> find(Course course, List<AnalysedPassage> passages) {
    String glossed =
        course.glossary().stream()
            .map(gloss -> gloss.term().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    Map<String, Integer> counts = new LinkedHashMap<>();
    words(passages)
        .filter(word -> !glossed.contains(word))
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    List<String> rare =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= OFTEN)
            .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    return rare.isEmpty()
        ? List.of()
        : List.of(
            new Warning(
                "",
                0,
                "Hard words without a gloss in the manifest: " + String.join(", ", rare) + "."));
  }

  private static Stream<String> words(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> sentence.parsed().tokens().stream())
        .filter(token -> token.hasTag("NN", "NNS", "JJ") && !token.isNamed())
        .map(Token::lemma)
        .map(lemma -> lemma.toLowerCase(Locale.ROOT))
        .filter(RareWords::isHard);
  }

  /** Learned endings tell hard words better than length does. */
  private static boolean isHard(String word) {
    return word.length() >= SHORTEST && HARD.matcher(word).matches();
  }
}
