package org.quizwright.cli.inspect;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.language.Words;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Placement;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** The passages of one theme, and what stands in them. */
final class ThemePassages {

  private final ContentModel content;
  private final List<Placement> placements;

  ThemePassages(ContentModel content, String theme) {
    this.content = content;
    this.placements =
        content.placements().stream().filter(placed -> placed.theme().equals(theme)).toList();
  }

  int count() {
    return placements.size();
  }

  boolean has(String source, int passage) {
    return placements.stream()
        .anyMatch(placed -> placed.source().equals(source) && placed.passage() == passage);
  }

  boolean has(TextRef ref) {
    return has(ref.source(), ref.passage());
  }

  /** Where they are: {@code hill-1901 ¶1–4, 7}. */
  String places() {
    return places(placed -> true);
  }

  /** Where those of them are that {@code chosen} takes. */
  String places(Predicate<Placement> chosen) {
    return content.sources().stream()
        .map(source -> places(source, chosen))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String places(Source source, Predicate<Placement> chosen) {
    List<Integer> numbers =
        placements.stream()
            .filter(placed -> placed.source().equals(source.id()))
            .filter(chosen)
            .map(Placement::passage)
            .toList();
    return numbers.isEmpty() ? "" : source.id() + " " + Ranges.of(numbers);
  }

  /** In how many of them one of the words or names stands, as a whole word in any case. */
  long naming(List<String> words) {
    return placements.stream()
        .flatMap(placed -> content.passage(placed.source(), placed.passage()).stream())
        .map(Passage::text)
        .filter(text -> words.stream().anyMatch(word -> holds(text, word)))
        .count();
  }

  /** Most texts don't hold a name at all, and need no pattern for it. */
  private static boolean holds(String text, String word) {
    boolean name = !word.equals(word.toLowerCase(Locale.ROOT));
    int flags = name ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return (!name || text.contains(word)) && Words.whole(word, flags).matcher(text).find();
  }
}
