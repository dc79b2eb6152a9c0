package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ListFile;

/**
 * A figure of speech in a sentence, from a word list of general English.
 *
 * @param words as they stand in the sentence
 * @param meaning in plain words, in the same grammatical form
 */
record FigureOfSpeech(String words, String meaning) {

  private static final List<Entry> ENTRIES = read("figures-of-speech.txt");

  private record Entry(Pattern pattern, String meaning) {}

  /** The only one in the sentence; nothing where there are several. */
  static Optional<FigureOfSpeech> in(String sentence) {
    List<FigureOfSpeech> found =
        ENTRIES.stream()
            .flatMap(
                entry -> {
                  Matcher matcher = entry.pattern().matcher(sentence);
                  return matcher.find()
                      ? java.util.stream.Stream.of(
                          new FigureOfSpeech(
                              matcher.group(), Inflected.of(matcher.group()).in(entry.meaning())))
                      : java.util.stream.Stream.empty();
                })
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Entry> read(String name) {
    return ListFile.lines(FigureOfSpeech.class, name).stream()
        .map(line -> line.split(" = ", 2))
        .map(parts -> new Entry(Pattern.compile("\\b(?:" + parts[0] + ")\\b"), parts[1]))
        .toList();
  }
}
