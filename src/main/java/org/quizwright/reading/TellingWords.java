package org.quizwright.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/**
 * The words and names that stand out in a part of the texts: often there, seldom elsewhere (count
 * times the logarithm of how much commoner the word is there).
 */
final class TellingWords {

  private static final int MOST = 14;
  private static final int OFTEN = 2;
  private static final int SHORTEST = 4;

  /** Capitals inside a sentence: a name, unless it is one of a kind. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}");

  /** Words that are everywhere and tell nothing, beside the function words. */
  private static final List<String> COMMON =
      List.of(
          """
          time year month week hour make made take took give come came went keep tell told said
          call find found write know think want leave become back never ever every even still
          only well much many like last first second next another four five seven eight nine
          eleven twelve twenty thirty hundred thousand million billion later since again while
          because although until almost already often always open close begin start provide high
          higher large largest major small great good long part thing people person percent page
          january february march april june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday according however today show
          hold stand must need less least around among upon toward towards real
          nobody somebody anybody everybody nothing something anything everything
          """
              .strip()
              .split("\\s+", -1));

  /** How much commoner a word is in its part than elsewhere, at the least. */
  private static final double LEAST_RATIO = 1.5;

  private final List<String> all;

  /**
   * @param all every passage of the course
   */
  TellingWords(List<String> all) {
    this.all = all.stream().map(TellingWords::key).toList();
  }

  /** The most telling words of {@code part}, names as they are written, best first. */
  List<String> of(List<String> part) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> elsewhere = new ArrayList<>(all);
    part.forEach(text -> elsewhere.remove(key(text)));
    int inside = words(part.stream().map(TellingWords::key).toList());
    part.forEach(text -> candidates(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
    List<String> ranked =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= OFTEN)
            .map(entry -> weighed(entry.getKey(), entry.getValue(), inside, elsewhere))
            .filter(weighed -> weighed.weight() > 0)
            .sorted(Comparator.comparingDouble(weighed -> -weighed.weight()))
            .map(Weighed::word)
            .toList();
    return best(ranked);
  }

  private static Stream<String> candidates(String text) {
    List<String> names = NAME.matcher(text).results().map(found -> bare(found.group())).toList();
    String taken = key(String.join(" ", names));
    return Stream.concat(
        names.stream(),
        Words.content(text).stream()
            .filter(word -> word.length() >= SHORTEST && word.matches("\\p{Ll}+(?:-\\p{Ll}+)?"))
            .map(TellingWords::shown)
            .filter(
                lemma ->
                    lemma.length() >= SHORTEST
                        && !COMMON.contains(lemma)
                        && !taken.contains(key(lemma))));
  }

  /** The dictionary form, but for words in -ing, which are nouns as often as verbs. */
  private static String shown(String word) {
    return word.endsWith("ing") ? word : Lemmas.of(word);
  }

  private static String bare(String name) {
    return name.replaceFirst("[’']s?$", "");
  }

  private record Weighed(String word, double weight) {}

  private static Weighed weighed(String word, int count, int inside, List<String> elsewhere) {
    if (elsewhere.isEmpty()) {
      return new Weighed(word, count);
    }
    String key = key(word);
    long others = elsewhere.stream().mapToLong(text -> times(key, text)).sum();
    double ratio = (double) count / inside * words(elsewhere) / (others + 0.5);
    return new Weighed(word, ratio < LEAST_RATIO ? 0 : count * Math.log(ratio));
  }

  private static long times(String key, String text) {
    long times = 0;
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length() - 1)) {
      times++;
    }
    return times;
  }

  private static int words(List<String> keys) {
    return keys.stream().mapToInt(key -> key.strip().split(" ", -1).length).sum();
  }

  /** The first, but for repeats: "Lowton" says no more beside "Lowton Mill". */
  private static List<String> best(List<String> ranked) {
    List<String> kept = new ArrayList<>();
    for (String word : ranked) {
      if (kept.size() == MOST) {
        break;
      }
      if (kept.stream().noneMatch(other -> key(other).contains(key(word)))) {
        kept.add(word);
      }
    }
    return kept;
  }

  /** Dictionary forms between blanks, so that whole words are found. */
  private static String key(String text) {
    return " "
        + String.join(
            " ", Words.in(text.toLowerCase(Locale.ROOT)).stream().map(Lemmas::of).toList())
        + " ";
  }
}
