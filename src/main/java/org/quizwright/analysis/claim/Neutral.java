package org.quizwright.analysis.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.quotation.SpeechVerbs;
import org.quizwright.language.ParsedSentence;

/** Uses of loaded words that judge nothing: ranks, demands that are only told, fixed terms. */
final class Neutral {

  private static final String RANK =
      "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))";

  /** What may stand around the loaded word, which the sign %s stands for. */
  private static final List<String> CONTEXTS =
      List.of(
          RANK + "[- ]%s",
          "(?:demand|demands|demanded|demanding|asked for|called for|petitioned for|requested"
              + "|wanted)\\b[^.;:]{0,80}\\b%s(?= \\p{L}+)",
          "[Oo]rgani[sz]ed %s",
          "\\b(?:[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Ss]ecretary|[Ll]eague) of %s");

  private static final List<String> COMPARISONS =
      List.of("better", "good", "fair", "just", "best", "important", "most important");

  private Neutral() {}

  /** Whether the sentence only opens somebody's words: "One of them put it sharply:". */
  static boolean announces(ParsedSentence sentence) {
    return sentence.text().strip().endsWith(":")
        && sentence.root().stream().anyMatch(root -> SpeechVerbs.isOne(sentence.token(root)));
  }

  /** Whether {@code mark}, where it stands in the sentence, judges nothing. */
  static boolean isPlain(ParsedSentence sentence, String mark) {
    return CONTEXTS.stream()
        .filter(context -> !context.contains("demand") || COMPARISONS.contains(mark))
        .map(context -> Pattern.compile(context.replace("%s", Pattern.quote(mark))))
        .anyMatch(context -> context.matcher(sentence.text()).find());
  }
}
