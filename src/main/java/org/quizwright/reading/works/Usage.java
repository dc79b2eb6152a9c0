package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.reading.works.Locus.Reading;

/** How the work writes a word where its copies agree, and what its abbreviations stand for. */
final class Usage implements Evidence {

  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}’-]+(?: (?:of |the |and |for |in )*\\p{Lu}[\\p{L}’-]+){1,7}");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,8}");

  private final NavigableMap<String, Integer> words = new TreeMap<>();
  private final NavigableMap<String, String> initials = new TreeMap<>();

  /**
   * @param agreed the words of the work where no copy differs
   * @param names titles and the like, which may hold a name that is abbreviated in the text
   */
  Usage(List<String> agreed, List<String> names) {
    agreed.forEach(word -> words.merge(bare(word), 1, Integer::sum));
    List<String> texts = new ArrayList<>(names);
    texts.add(String.join(" ", agreed));
    for (String text : texts) {
      Matcher name = NAME.matcher(text);
      while (name.find()) {
        initials.putIfAbsent(initials(name.group()), name.group());
      }
    }
  }

  @Override
  public Verdict weigh(Locus locus, List<Reading> readings) {
    if (readings.stream().anyMatch(reading -> own(reading, readings).isEmpty())) {
      return Verdict.silent(readings);
    }
    for (Reading reading : readings) {
      for (String word : own(reading, readings)) {
        String name = ABBREVIATION.matcher(word).matches() ? initials.get(word) : null;
        if (name != null) {
          return new Verdict(
              List.of(reading), "“" + word + "” has the initials of “" + name + "”.");
        }
      }
    }
    List<Reading> strange = readings.stream().filter(found -> !isUsual(found, readings)).toList();
    List<Reading> usual = readings.stream().filter(found -> isUsual(found, readings)).toList();
    return strange.isEmpty() || usual.isEmpty()
        ? Verdict.silent(readings)
        : new Verdict(
            usual,
            shown(usual.get(0), readings)
                + " stands elsewhere in the work too, "
                + shown(strange.get(0), readings)
                + " doesn’t.");
  }

  private boolean isUsual(Reading reading, List<Reading> readings) {
    return own(reading, readings).stream().allMatch(words::containsKey);
  }

  private static String shown(Reading reading, List<Reading> readings) {
    return own(reading, readings).stream().collect(Collectors.joining(" ", "“", "”"));
  }

  /** The reading's words that not all have. */
  private static List<String> own(Reading reading, List<Reading> readings) {
    return words(reading).stream()
        .filter(word -> !readings.stream().allMatch(other -> words(other).contains(word)))
        .toList();
  }

  private static List<String> words(Reading reading) {
    return SPACE
        .splitAsStream(reading.text())
        .map(Usage::bare)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String bare(String word) {
    return EDGE.matcher(word).replaceAll("");
  }

  private static String initials(String name) {
    return SPACE
        .splitAsStream(name)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
