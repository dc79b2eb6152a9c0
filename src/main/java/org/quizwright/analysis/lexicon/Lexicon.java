package org.quizwright.analysis.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quizwright.language.ListFile;

/** A list of English words or short phrases that comes with the program, in lower case. */
public final class Lexicon {

  private final Set<String> entries;
  private final Set<String> openings = new LinkedHashSet<>();

  private Lexicon(Collection<String> entries) {
    this.entries = new LinkedHashSet<>(entries);
    entries.forEach(entry -> openings.add(opening(entry)));
  }

  /**
   * Reads the list {@code name}.txt that lies beside this class: entries parted by commas or line
   * ends, {@code #} before a remark.
   */
  public static Lexicon read(String name) {
    return of(entries(name));
  }

  /** The list of {@code entries}. */
  public static Lexicon of(Collection<String> entries) {
    return new Lexicon(entries);
  }

  /** Reads such a list of entries "word = other word". */
  public static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    entries(name).stream()
        .map(entry -> entry.split(" = ", 2))
        .forEach(pair -> pairs.put(pair[0], pair[1]));
    return pairs;
  }

  private static List<String> entries(String name) {
    return ListFile.lines(Lexicon.class, name + ".txt").stream()
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /** Whether the list has {@code word}, whatever its case. */
  public boolean has(String word) {
    return entries.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the {@link #opening} of some entry is {@code first}. */
  boolean opensWith(String first) {
    return openings.contains(first);
  }

  /** The first part of an entry in lower case, up to a blank or a hyphen. */
  static String opening(String entry) {
    int end = 0;
    while (end < entry.length() && " -".indexOf(entry.charAt(end)) < 0) {
      end++;
    }
    return entry.substring(0, end);
  }

  /** The entries as one alternative of a regular expression, in the list's order. */
  public String asAlternatives() {
    return entries.stream().map(Lexicon::quoted).collect(Collectors.joining("|"));
  }

  private static String quoted(String entry) {
    return entry.replace(".", "\\.").replace(" ", "\\s+");
  }
}
