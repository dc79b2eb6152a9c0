package org.quizwright.language.tone;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ListFile;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * What a loaded word says besides what it names.
 *
 * @param kind the first letters of the tags under which it says so, {@code ""} for all
 * @param suffering whether it tells of people who suffer
 * @param implied a clause to follow "the word implies that"
 */
public record Connotation(String kind, Tone tone, boolean suffering, String implied) {

  private static final Map<String, String> TAGS =
      Map.ofEntries(Map.entry("n", "NN"), Map.entry("v", "VB"), Map.entry("a", "JJ"));

  private static final Map<String, Connotation> BY_WORD = read();

  private static final Pattern PHRASE =
      Pattern.compile(
          BY_WORD.keySet().stream()
              .filter(words -> words.contains(" "))
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

  /** That of a word in any form, whatever part of speech it is; nothing for a plain word. */
  public static Optional<Connotation> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_WORD.get(lower))
        .or(() -> Optional.ofNullable(BY_WORD.get(Lemmas.of(lower))));
  }

  /** That of a word as it is used in its sentence. */
  public static Optional<Connotation> of(Token token) {
    return of(token.text()).filter(found -> token.tag().startsWith(found.kind));
  }

  /** Whether any word or expression in {@code text} is loaded. */
  public static boolean isIn(String text) {
    return Words.in(text).stream().anyMatch(word -> of(word).isPresent())
        || PHRASE.matcher(text).find();
  }

  /** Every word and expression of the list. */
  public static Set<String> words() {
    return Collections.unmodifiableSet(BY_WORD.keySet());
  }

  /** All names for the attitude that the word shows. */
  public List<String> attitudes() {
    return switch (tone) {
      case PRAISE -> List.of("approval", "admiration", "support", "praise");
      case SYMPATHY ->
          List.of(
              "sympathy",
              "pity",
              "compassion",
              "dismay",
              "horror",
              "concern",
              "disapproval of what was done",
              "anger",
              "criticism");
      case BLAME -> {
        Stream<String> blame =
            Stream.of("disapproval", "anger", "hostility", "contempt", "criticism", "dismay");
        yield Stream.concat(blame, suffering ? Stream.of(Tone.SYMPATHY.attitude()) : Stream.of())
            .toList();
      }
    };
  }

  private static Map<String, Connotation> read() {
    Map<String, Connotation> entries = new LinkedHashMap<>();
    String heading = "";
    for (String line : ListFile.lines(Connotation.class, "connotations.txt")) {
      if (line.startsWith("[")) {
        heading = line;
      } else {
        String[] parts = line.split(" = ", 2);
        for (String entry : parts[0].split(", ", -1)) {
          String[] word = entry.split("/", 2);
          entries.put(
              word[0],
              new Connotation(
                  TAGS.getOrDefault(word[word.length - 1], ""),
                  Tone.valueOf(heading.replaceAll("[^a-z ]| .*", "").toUpperCase(Locale.ROOT)),
                  heading.contains("suffering"),
                  parts[1]));
        }
      }
    }
    return entries;
  }
}
