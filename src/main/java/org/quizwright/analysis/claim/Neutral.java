package org.quizwright.analysis.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.quotation.SpeechVerbs;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Uses of loaded words that judge nothing: ranks, demands that are only told, fixed terms. */
final class Neutral {

  private static final String RANK =
      "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))";

  private static final String DEMANDED =
      "(?:demand|demands|demanded|demanding|asked for|called for|petitioned for|requested|wanted)"
          + "\\b[^.;:]{0,80}\\b(?:better|good|fair|just|best|important|most important)";

  /** What judges nothing; the loaded word must end where the expression does. */
  private static final List<Pattern> ENDING =
      Stream.of(
              RANK + "[- ][\\w ]+",
              DEMANDED,
              "[Oo]rgani[sz]ed \\w+",
              "(?:[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Ss]ecretary|[Ll]eague) of \\w+",
              "(?:acquitted|convicted|accused|charged|tried|sentenced|guilty|suspected)"
                  + "(?: \\w+){0,3} (?:of|with|for) \\w+",
              "(?:a|be|been|was|were|is|are|not) (?:hopes?|wanted|feared)",
              "(?:I|[Ww]e) (?:want|wanted|hope|hoped|wish|fear)",
              "(?:own|civil|human|equal|all|voting|as of) right")
          .map(expression -> Pattern.compile("\\b(?:" + expression + ")$"))
          .toList();

  /** What makes nothing of a loaded word before it. */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "^(?:[- ](?:known|paid|preserved|documented|remembered)\\b| (?:morning|afternoon|evening"
              + "|night|week|year|deal|many|friend|Friday|majority)\\b| (?:away|now|after|before|as|over|under)\\b)");

  private static final List<String> EVENTS =
      List.of("disaster", "catastrophe", "tragedy", "massacre", "looting", "robbery", "theft");

  private Neutral() {}

  /** Whether the sentence only opens somebody's words: "One of them put it sharply:". */
  static boolean announces(ParsedSentence sentence) {
    return sentence.text().strip().endsWith(":")
        && sentence.root().stream().anyMatch(root -> SpeechVerbs.isOne(sentence.token(root)));
  }

  /** Whether the loaded word at {@code span} of the sentence judges nothing. */
  static boolean isPlain(ParsedSentence sentence, Span span) {
    String before = sentence.text().substring(0, span.end());
    String after = sentence.text().substring(span.end());
    boolean compares =
        List.of("better", "good", "best", "just", "great", "worst").contains(word(span, sentence));
    return ENDING.stream().anyMatch(context -> context.matcher(before).find())
        || (compares && FOLLOWING.matcher(after).find())
        || sentence.tokens().stream()
            .anyMatch(token -> token.start() == span.start() && isPlain(sentence, token));
  }

  private static String word(Span span, ParsedSentence sentence) {
    return span.of(sentence.text()).toLowerCase(Locale.ROOT);
  }

  /** "Just" as an adverb, "right" as a noun; "the disaster" that a text has told of. */
  private static boolean isPlain(ParsedSentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean other =
        (lemma.equals("just") && token.hasTag("RB"))
            || (lemma.equals("right") && token.hasTag("NN", "NNS", "RB"))
            || (lemma.equals("lie") && token.tag().startsWith("VB"));
    boolean named = EVENTS.contains(lemma) && token.isNoun() && token.head() >= 0;
    return other || (named && !sentence.hasRelation(sentence.tokens().indexOf(token), "xcomp"));
  }
}
