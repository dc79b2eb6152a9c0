package org.quizwright.generation.tone;

import java.util.List;
import java.util.Locale;
import org.quizwright.language.ListFile;

/** Words that are no plain insult but may well sound like one. */
public final class HalfLoaded {

  private static final List<String> WORDS = ListFile.lines(HalfLoaded.class, "half-loaded.txt");

  private HalfLoaded() {}

  /** Whether a word, in its basic form, may be taken for a judgement. */
  public static boolean test(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT));
  }
}
