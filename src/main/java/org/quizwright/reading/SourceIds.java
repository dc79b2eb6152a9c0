package org.quizwright.reading;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quizwright.language.Slug;
import org.quizwright.language.Words;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

/** Makes ids for works that the manifest doesn't name: author and year, or words of the title. */
final class SourceIds {

  private static final int LONGEST = 40;
  private static final int TITLE_WORDS = 3;

  private final SortedSet<String> taken;

  /** For every stem the last number given. */
  private final SortedMap<String, Integer> numbers = new TreeMap<>();

  SourceIds(List<String> taken) {
    this.taken = new TreeSet<>(taken);
  }

  /** An id that nobody has yet. */
  String next(Metadata metadata) {
    HistoricalDate issued = metadata.issued();
    String year = issued == null ? "" : "-" + issued.start().getYear();
    String name =
        metadata.author().isEmpty() ? firstWords(metadata.title()) : metadata.shortAuthor();
    String stem = slug(name + year);
    String id = stem;
    while (!taken.add(id)) {
      id = stem + "-" + numbers.merge(stem, 2, (last, first) -> last + 1);
    }
    return id;
  }

  /** What tells a title from others: its first words of meaning. */
  private static String firstWords(String title) {
    String words =
        Words.content(title).stream().limit(TITLE_WORDS).collect(Collectors.joining(" "));
    return words.isEmpty() ? title : words;
  }

  /** Lower-case letters, digits and single hyphens; never empty. */
  static String slug(String text) {
    String slug = Slug.of(text);
    String cut = slug.length() <= LONGEST ? slug : slug.substring(0, end(slug));
    return cut.isEmpty() ? "text" : cut;
  }

  /** The last gap between words that a long slug can be cut at. */
  private static int end(String slug) {
    int gap = slug.lastIndexOf('-', LONGEST);
    return gap > 0 ? gap : LONGEST;
  }
}
