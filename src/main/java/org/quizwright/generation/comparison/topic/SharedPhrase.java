package org.quizwright.generation.comparison.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quizwright.language.Case;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** The longest run of words that two texts share and that ends with a given word. */
final class SharedPhrase {

  private static final int MOST_WORDS = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*(?:(?<=s)['’](?=\\s))?");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /** A word of a text and its dictionary form. */
  record Word(String raw, String lemma) {

    static Word of(String raw) {
      return new Word(raw, Lemmas.of(POSSESSIVE.matcher(raw).replaceFirst("")));
    }

    boolean isContent() {
      return !Words.isStopWord(raw.toLowerCase(Locale.ROOT));
    }
  }

  private SharedPhrase() {}

  /**
   * Words such as "independent miners’ union", as the first text writes them, in lower case where
   * either text does so.
   *
   * @param heads dictionary forms of which the phrase must end with one
   */
  static Optional<String> endingWith(List<String> heads, List<Word> mine, List<Word> theirs) {
    return ends(mine, heads)
        .boxed()
        .flatMap(
            i ->
                ends(theirs, heads)
                    .filter(j -> mine.get(i).lemma().equals(theirs.get(j).lemma()))
                    .mapToObj(j -> run(mine, i, theirs, j)))
        .max(Comparator.comparingInt(List::size))
        .map(run -> String.join(" ", run));
  }

  static List<Word> words(String text) {
    return WORD.matcher(text).results().map(found -> Word.of(found.group())).toList();
  }

  private static IntStream ends(List<Word> words, List<String> heads) {
    return IntStream.range(0, words.size()).filter(i -> heads.contains(words.get(i).lemma()));
  }

  private static List<String> run(List<Word> mine, int i, List<Word> theirs, int j) {
    int length = 1;
    while (length < MOST_WORDS && i >= length && j >= length && meet(mine, i, theirs, j, length)) {
      length++;
    }
    int last = length - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(k -> form(mine.get(i - last + k).raw(), theirs.get(j - last + k).raw()))
        .collect(Collectors.toList());
  }

  private static boolean meet(List<Word> mine, int i, List<Word> theirs, int j, int back) {
    Word one = mine.get(i - back);
    return one.isContent() && one.lemma().equals(theirs.get(j - back).lemma());
  }

  private static String form(String mine, String their) {
    boolean small = Character.isLowerCase(mine.charAt(0)) || Character.isLowerCase(their.charAt(0));
    String chosen = their.matches(".*['’]") && !mine.matches(".*['’]") ? their : mine;
    return small ? Case.lower(chosen) : chosen;
  }
}
