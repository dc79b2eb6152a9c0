package org.quizwright.generation.tone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Whether evaluative words praise or condemn. */
public enum Tone {
  APPROVING("approval"),
  DISAPPROVING("disapproval");

  private static final Set<String> PRAISE =
      inOrder(
          "courage",
          "courageous",
          "brave",
          "bravery",
          "heroic",
          "heroism",
          "hero",
          "glorious",
          "generous",
          "noble",
          "wise",
          "brilliant",
          "magnificent",
          "admirable",
          "triumph",
          "splendid",
          "inspiring",
          "gallant",
          "humane",
          "enlightened",
          "steadfast",
          "tireless");

  private static final Set<String> BLAME =
      inOrder(
          "criminal",
          "criminality",
          "crime",
          "parasitic",
          "horrific",
          "horrifying",
          "brutal",
          "brutality",
          "ruthless",
          "ruthlessness",
          "reckless",
          "looting",
          "plunder",
          "booty",
          "betrayal",
          "betray",
          "perverse",
          "orgy",
          "rotten",
          "shameful",
          "corrupt",
          "corruption",
          "despotism",
          "despotic",
          "mismanagement",
          "conspiracy",
          "gobble",
          "notorious",
          "tyranny",
          "tyrant",
          "cruel",
          "cruelty",
          "vicious",
          "infamous",
          "disgraceful",
          "cowardly",
          "cynical",
          "greedy",
          "greed",
          "usurp",
          "usurper",
          "usurpation",
          "sabotage",
          "hangman",
          "hangman-in-chief",
          "gangster",
          "gangster-elite",
          "bloodbath",
          "appalling",
          "so-called",
          "misnamed",
          "stifle",
          "oppressive",
          "wicked",
          "treachery",
          "treacherous",
          "barbaric",
          "barbarous",
          "savage",
          "foolish",
          "incompetent",
          "self-enrichment",
          "short-sighted",
          "handmaiden",
          "demeaning",
          "humiliating",
          "slander",
          "destructive",
          "massacre",
          "atrocity",
          "misrule",
          "swindle",
          "fraud",
          "scandalous",
          "outrageous",
          "unscrupulous",
          "lawless",
          "callous",
          "petty-bourgeois",
          "pseudo-left",
          "devastating",
          "stunning",
          "catastrophic",
          "disastrous",
          "relentless",
          "blatant",
          "shocking",
          "dreadful",
          "monstrous",
          "merciless",
          "heartless",
          "inhuman",
          "wretched",
          "decrepit",
          "disgrace");

  /** Words of blame that tell of people's suffering besides. */
  private static final List<String> SUFFERING =
      List.of(
          "horrific",
          "horrifying",
          "brutal",
          "brutality",
          "cruel",
          "cruelty",
          "tyranny",
          "bloodbath",
          "appalling",
          "oppressive",
          "barbaric",
          "barbarous",
          "savage",
          "demeaning",
          "humiliating",
          "massacre",
          "atrocity",
          "callous",
          "devastating",
          "catastrophic",
          "disastrous",
          "dreadful",
          "merciless",
          "heartless",
          "inhuman",
          "wretched");

  private final String attitude;

  Tone(String attitude) {
    this.attitude = attitude;
  }

  private static Set<String> inOrder(String... words) {
    return new LinkedHashSet<>(List.of(words));
  }

  /** The tone of one word in any form; nothing for a plain word. */
  public static Optional<Tone> ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String lemma = Lemmas.of(lower);
    if (PRAISE.contains(lower) || PRAISE.contains(lemma)) {
      return Optional.of(APPROVING);
    }
    return BLAME.contains(lower) || BLAME.contains(lemma)
        ? Optional.of(DISAPPROVING)
        : Optional.empty();
  }

  /** Whether any word of {@code text} praises or blames. */
  public static boolean colours(String text) {
    return Words.in(text).stream().anyMatch(word -> ofWord(word).isPresent());
  }

  public String attitude() {
    return attitude;
  }

  /** Other names for what {@code word} shows: pity only where the word tells of suffering. */
  public List<String> synonyms(String word) {
    if (this == APPROVING) {
      return List.of("admiration", "support", "praise");
    }
    List<String> blame = List.of("anger", "hostility", "contempt", "criticism", "dismay");
    String lower = word.toLowerCase(Locale.ROOT);
    boolean pities = SUFFERING.contains(lower) || SUFFERING.contains(Lemmas.of(lower));
    return pities
        ? Stream.concat(blame.stream(), Stream.of("sympathy for those who suffer")).toList()
        : blame;
  }
}
