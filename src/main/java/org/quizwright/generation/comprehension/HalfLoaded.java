package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Locale;

/** Words that are no plain insult but may well sound like one. */
final class HalfLoaded {

  private static final List<String> WORDS =
      List.of(
          "crisis",
          "struggle",
          "oligarchy",
          "oligarch",
          "bureaucracy",
          "bureaucrat",
          "regime",
          "destruction",
          "restoration",
          "imperialism",
          "rebellion",
          "violence",
          "counterrevolution",
          "exploitation",
          "subordination",
          "liquidation",
          "gangster",
          "elite",
          "tragedy",
          "disaster",
          "poverty",
          "slaughter",
          "slavery",
          "illusion",
          "onslaught",
          "tiny",
          "mere",
          "merely",
          "extremely",
          "utter",
          "utterly",
          "blatant",
          "blatantly",
          "violently",
          "sham",
          "puppet",
          "clique",
          "mafia");

  private HalfLoaded() {}

  /** Whether a word, in its basic form, may be taken for a judgement. */
  static boolean test(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT));
  }
}
