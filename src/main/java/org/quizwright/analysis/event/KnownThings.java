package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.language.Lemmas;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.TextRef;

/**
 * What a sheet prints of its theme before it asks: a label may say "the canal" where the background
 * tells of one.
 */
public final class KnownThings {

  /** Where no course is known. */
  static final KnownThings NONE = new KnownThings(Map.of(), new PassageThemes(List.of()));

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{2,}");

  private final Map<String, Set<String>> words;
  private final PassageThemes themes;

  private KnownThings(Map<String, Set<String>> words, PassageThemes themes) {
    this.words = words;
    this.themes = themes;
  }

  /**
   * What the sheets of a course print.
   *
   * @param placements the theme of each passage
   */
  public static KnownThings of(Course course, List<Placement> placements) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Theme theme : course.taughtThemes()) {
      words.put(
          theme.id(), words(String.join("\n", course.title(), theme.title(), theme.background())));
    }
    return new KnownThings(words, new PassageThemes(placements));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether the sheet with {@code place} tells of the noun in the same number, so that one of many
   * isn't taken for the only one.
   */
  boolean has(TextRef place, String noun) {
    Set<String> printed = words.getOrDefault(themes.of(place), Set.of());
    String word = noun.toLowerCase(Locale.ROOT);
    String lemma = Lemmas.of(word);
    boolean one = word.equals(lemma);
    return printed.contains(word)
        && !(one && printed.stream().anyMatch(other -> isSeveral(other, lemma)));
  }

  private static boolean isSeveral(String word, String lemma) {
    return !word.equals(lemma) && Lemmas.of(word).equals(lemma);
  }
}
