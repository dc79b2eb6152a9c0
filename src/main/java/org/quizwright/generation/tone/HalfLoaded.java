package org.quizwright.generation.tone;

import java.util.List;
import java.util.Locale;

/** Words that are no plain insult but may well sound like one. */
public final class HalfLoaded {

  private static final List<String> WORDS =
      List.of(
          "crisis",
          "critical",
          "crucial",
          "vital",
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
          "mafia",
          "anger",
          "hatred",
          "fear",
          "rage",
          "neglect",
          "neglected",
          "disregard",
          "patently",
          "openly",
          "massive",
          "massively",
          "huge",
          "gigantic",
          "shatter",
          "shattering",
          "misnamed",
          "pose",
          "dire",
          "peanuts",
          "notorious",
          "infamous",
          "bloody",
          "violent",
          "fanatical",
          "extreme",
          "vast",
          "breathtaking",
          "rob",
          "loot",
          "crush",
          "smash",
          "hostility",
          "propaganda",
          "faction");

  private HalfLoaded() {}

  /** Whether a word, in its basic form, may be taken for a judgement. */
  public static boolean test(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT));
  }
}
