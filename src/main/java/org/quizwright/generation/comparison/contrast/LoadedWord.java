package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word that judges.
 *
 * @param neutral what could stand in its place
 * @param says what it says beyond the fact
 */
public record LoadedWord(String word, String neutral, String says) {

  private static final List<LoadedWord> ALL =
      List.of(
          of("robbed", "taken", "it was theft"),
          of("betrayal", "change of course", "a trust was broken"),
          of("betrayed", "left", "a trust was broken"),
          of("rotten", "weak", "it deserved to fall"),
          of("ruthless", "determined", "nobody was spared"),
          of("criminal", "disputed", "laws were broken"),
          of("humiliating", "small", "people were shamed"),
          of("demeaning", "small", "people were shamed"),
          of("useless", "without effect", "it was a waste"),
          of("damning", "important", "somebody was guilty"),
          of("looting", "taking", "it was theft"),
          of("plunder", "taking", "it was theft"),
          of("devastating", "serious", "nothing was left whole"),
          of("vicious", "sharp", "harm was meant"),
          of("slander", "criticism", "it was untrue and meant to harm"),
          of("brutal", "hard", "no mercy was shown"),
          of("cruel", "hard", "no mercy was shown"),
          of("shameful", "unusual", "somebody should be ashamed"),
          of("disgraceful", "unusual", "somebody should be ashamed"),
          of("greedy", "keen on profit", "they wanted more than their share"),
          of("wicked", "harmful", "harm was meant"),
          of("filthy", "dirty", "it was disgusting"),
          of("appalling", "poor", "nobody should have to bear it"),
          of("gobbled", "taken over", "it was greed"),
          of("despotism", "rule by one person", "nobody’s rights counted"),
          of("parasitic", "unproductive", "some lived off others"));

  /** Any of them. */
  public static final Pattern ANY =
      Pattern.compile(
          ALL.stream().map(LoadedWord::word).collect(Collectors.joining("|", "(?i)\\b(", ")\\b")));

  private static LoadedWord of(String word, String neutral, String says) {
    return new LoadedWord(word, neutral, says);
  }

  /** The word that a text writes so. */
  public static LoadedWord in(String written) {
    return ALL.stream()
        .filter(each -> each.word().equalsIgnoreCase(written))
        .findFirst()
        .orElseThrow();
  }

  /** What a key accepts for a voice that uses it. */
  public String answer(String written, String name) {
    return "“%s” isn’t neutral: by it %s says that %s (one mark). With a neutral word, such as “%s”, readers would be left to judge for themselves (one mark)."
        .formatted(written, name, says, neutral);
  }
}
