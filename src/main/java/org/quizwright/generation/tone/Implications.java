package org.quizwright.generation.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quizwright.language.Lemmas;

/** What the use of a loaded word implies, from a word list of general English. */
public final class Implications {

  private static final Map<String, String> BY_WORD = read("implications.txt");

  private Implications() {}

  /** A clause to follow "the word implies that"; nothing for a word that isn't in the list. */
  public static Optional<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_WORD.get(lower))
        .or(() -> Optional.ofNullable(BY_WORD.get(Lemmas.of(lower))));
  }

  private static Map<String, String> read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Implications.class.getResourceAsStream(name), name)) {
      Map<String, String> entries = new LinkedHashMap<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains(" = "))
          .map(line -> line.split(" = ", 2))
          .forEach(entry -> entries.put(entry[0], entry[1]));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
