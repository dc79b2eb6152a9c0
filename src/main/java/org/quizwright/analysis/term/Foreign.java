package org.quizwright.analysis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;

/** Reads foreign words that stand in brackets behind what they mean: "with honour [dostoyno]". */
final class Foreign {

  private static final Pattern BRACKETS =
      Pattern.compile(
          // From the beginning of a run of words; no later start in it finds more.
          "(?<![\\p{L}’' -])([\\p{L}’' -]{3,}?)\\s+[\\[(]((?:\\p{Ll}[\\p{L}’']*\\s?){1,6})[\\])]");
  private static final Pattern SMALL_INSIDE = Pattern.compile("[\\[(]\\p{Ll}");
  private static final Pattern OPENING =
      Pattern.compile(
          "^.*\\b(?:because|that|and|but|when|while|if|so|should|must|would|could|can|will)\\b\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:.*\\s)?((?:with|without|in|by|of|the|an?)\\s+(?:[\\p{L}’'-]+\\s*){1,3})$");

  private Foreign() {}

  static List<GlossPattern.Gloss> in(String text) {
    List<GlossPattern.Gloss> found = new ArrayList<>();
    if (!SMALL_INSIDE.matcher(text).find()) {
      return found;
    }
    for (MatchResult match : BRACKETS.matcher(text).results().toList()) {
      String term = match.group(2).strip();
      String before = match.group(1).strip();
      if (isForeign(term)) {
        String meaning =
            term.contains(" ")
                ? OPENING.matcher(before).replaceFirst("")
                : PHRASE.matcher(before).replaceFirst("$1");
        if (meaning.split(" ").length <= 4 || term.contains(" ")) {
          found.add(new GlossPattern.Gloss(term, meaning));
        }
      }
    }
    return found;
  }

  /** Every longer word is strange to an English reader. */
  private static boolean isForeign(String term) {
    List<String> words = List.of(term.split("\\s+"));
    boolean strange =
        words.stream().filter(word -> word.length() > 3).noneMatch(FamiliarWords::has);
    return strange && words.stream().anyMatch(word -> word.length() > 4);
  }
}
