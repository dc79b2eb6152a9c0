package org.quizwright.generation.comparison.topic;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.course.Gloss;

/** What a sheet lets a student read of one side: its words, its headnote, and its glosses. */
public final class Printed {

  private record Explained(Pattern term, String meaning) {}

  private final List<Explained> glossary;

  /** For a course that explains these words. */
  public Printed(List<Gloss> glossary) {
    this.glossary =
        glossary.stream()
            .map(gloss -> new Explained(standing(gloss.term()), gloss.meaning()))
            .toList();
  }

  /** All of it, in stretches that no phrase crosses. */
  String around(Excerpt excerpt) {
    return inside(excerpt) + " . " + note(excerpt.voice());
  }

  /** Its words, and what is said of them in the glosses. */
  String inside(Excerpt excerpt) {
    String text = excerpt.text();
    return Stream.concat(
            Stream.of(text),
            glossary.stream()
                .filter(gloss -> gloss.term().matcher(text).find())
                .map(Explained::meaning))
        .collect(Collectors.joining(" . "));
  }

  /** What a headnote tells of the voice itself. */
  private static String note(Voice voice) {
    return voice.role() + " . " + (voice.quoted() ? "" : voice.carrier().metadata().standpoint());
  }

  private static Pattern standing(String term) {
    int flags = term.toUpperCase(Locale.ROOT).equals(term) ? 0 : Pattern.CASE_INSENSITIVE;
    return Words.whole(term, flags);
  }
}
