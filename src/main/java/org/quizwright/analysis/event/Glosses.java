package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;

/** Writes out the abbreviations that a text explains with one word: "the Senate (SN)". */
final class Glosses {

  private static final Pattern GLOSS =
      Pattern.compile("\\b[Tt]he (\\p{Lu}\\p{Ll}+) \\((\\p{Lu}{2,5})\\)");

  private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,5}\\b");

  private final Map<String, String> words = new LinkedHashMap<>();

  Glosses(List<AnalysedPassage> passages) {
    for (AnalysedPassage passage : passages) {
      GLOSS.matcher(passage.text()).results().forEach(this::add);
    }
  }

  private void add(MatchResult gloss) {
    words.putIfAbsent(gloss.group(2), gloss.group(1));
  }

  /** {@code label} with the words instead of their abbreviations. */
  String writtenOut(String label) {
    return ABBREVIATION
        .matcher(label)
        .replaceAll(
            found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
  }
}
