package org.quizwright.generation.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.ListFile;

/**
 * A figure of speech in a sentence, from a word list of general English.
 *
 * @param words as they stand in the sentence
 * @param meaning in plain words, in the same grammatical form
 */
record FigureOfSpeech(String words, String meaning) {

  /**
   * @param sure words that no match is without, or empty; looking for them is quicker
   */
  private record Entry(Pattern pattern, String sure, String meaning) {}

  private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)[?*+]?");

  /** Character classes, escapes, and characters that may be missing. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\[[^\\]]*\\](?:\\{[^}]*\\}|[?*+])?|\\\\p\\{\\w+\\}[?*+]?|\\\\.|.[?*]|\\{[^}]*\\}");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?i)\\b(?:am|is|are|was|were|be|been|being|get|gets|got)(?: \\p{L}+ly| not| never| soon| all)? $");

  private static final List<Entry> ENTRIES = read("figures-of-speech.txt");

  /** The only one in the sentence; nothing where there are several, one beside the other. */
  static Optional<FigureOfSpeech> in(String sentence) {
    List<Place> found =
        ENTRIES.stream().flatMap(entry -> place(entry, sentence)).distinct().toList();
    List<Place> widest =
        found.stream().filter(each -> found.stream().noneMatch(each::isWithin)).toList();
    return widest.size() == 1 ? widest.get(0).figure(sentence) : Optional.empty();
  }

  private static Stream<Place> place(Entry entry, String sentence) {
    if (!sentence.contains(entry.sure())) {
      return Stream.empty();
    }
    Matcher matcher = entry.pattern().matcher(sentence);
    return matcher.find()
        ? Stream.of(new Place(matcher.start(), matcher.end(), matcher.group(), entry.meaning()))
        : Stream.empty();
  }

  /** Where an entry stands in a sentence. */
  private record Place(int start, int end, String words, String meaning) {

    /** "Lip service" is a part of "paid lip service to". */
    boolean isWithin(Place other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }

    /** Nothing where it is meant literally, or a passive would be told by what somebody does. */
    Optional<FigureOfSpeech> figure(String sentence) {
      String before = sentence.substring(0, start);
      Inflected form = Inflected.of(before, words);
      boolean undergone =
          form == Inflected.PAST && meaning.startsWith("{") && PASSIVE.matcher(before).find();
      return undergone || LiteralSense.test(words, before + sentence.substring(end))
          ? Optional.empty()
          : Optional.of(new FigureOfSpeech(words, form.in(meaning)));
    }
  }

  private static List<Entry> read(String name) {
    return ListFile.lines(FigureOfSpeech.class, name).stream()
        .map(line -> line.split(" = ", 2))
        .map(
            parts ->
                new Entry(Pattern.compile("\\b(?:" + parts[0] + ")\\b"), sure(parts[0]), parts[1]))
        .toList();
  }

  /** The longest run of letters that every match of {@code pattern} holds. */
  static String sure(String pattern) {
    String rest = pattern;
    String before = "";
    while (!rest.equals(before)) {
      before = rest;
      rest = GROUP.matcher(rest).replaceAll("#");
    }
    return rest.contains("|")
        ? ""
        : Stream.of(UNSURE.matcher(rest).replaceAll("#").split("[^\\p{L} -]+", -1))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
  }
}
