package org.quizwright.generation.comparison.topic;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.course.Gloss;

/** What a sheet lets a student read of one side: its words, its headnote, and its glosses. */
public record Printed(List<Gloss> glossary) {

  public Printed {
    glossary = List.copyOf(glossary);
  }

  /** All of it, in stretches that no phrase crosses. */
  String around(Excerpt excerpt) {
    return inside(excerpt) + " . " + note(excerpt.voice());
  }

  /** Its words, and what is said of them in the glosses. */
  String inside(Excerpt excerpt) {
    return Stream.concat(
            Stream.of(excerpt.text()),
            glossary.stream()
                .filter(gloss -> holds(excerpt.text(), gloss.term()))
                .map(Gloss::meaning))
        .collect(Collectors.joining(" . "));
  }

  /** What a headnote tells of the voice itself. */
  private static String note(Voice voice) {
    return voice.role() + " . " + (voice.quoted() ? "" : voice.carrier().metadata().standpoint());
  }

  private static boolean holds(String text, String term) {
    int flags = term.toUpperCase(Locale.ROOT).equals(term) ? 0 : Pattern.CASE_INSENSITIVE;
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])", flags)
        .matcher(text)
        .find();
  }
}
