package org.quizwright.generation.comparison.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quizwright.language.ListFile;
import org.quizwright.language.Words;

/** The words by which comparisons know what texts tell of, in sections. */
public final class MatterFile {

  private static final Map<String, List<String>> SECTIONS = read();

  private MatterFile() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : ListFile.lines(MatterFile.class, "matters.txt")) {
      if (line.startsWith("[")) {
        open = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), open);
      } else {
        open.add(line);
      }
    }
    return sections;
  }

  /** The names of the sections that begin with {@code kind}, in order. */
  static List<String> sections(String kind) {
    return SECTIONS.keySet().stream().filter(name -> name.startsWith(kind)).toList();
  }

  private static List<String> in(String section) {
    return Objects.requireNonNull(SECTIONS.get(section), section);
  }

  /** The words of every line of a section. */
  static List<List<String>> lines(String section) {
    return in(section).stream().map(Words::list).toList();
  }

  /** What stands before and after the equals sign of every line of a section. */
  static Map<String, String> entries(String section) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : in(section)) {
      int sign = line.indexOf('=');
      entries.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }
    return entries;
  }

  /** All words of a section. */
  public static List<String> words(String section) {
    return lines(section).stream().flatMap(List::stream).toList();
  }
}
