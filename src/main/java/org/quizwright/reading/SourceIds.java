package org.quizwright.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

/** Makes ids for works that the manifest doesn't name: author and year, or words of the title. */
final class SourceIds {

  private static final int LONGEST = 40;

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
    String stem = slug(metadata.shortAuthor() + year);
    String id = stem;
    while (!taken.add(id)) {
      id = stem + "-" + numbers.merge(stem, 2, (last, first) -> last + 1);
    }
    return id;
  }

  /** Lower-case letters, digits and single hyphens; never empty. */
  static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    String bare = cut.replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? "text" : bare;
  }
}
