package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** Verbs that report somebody's words. */
public final class SpeechVerbs {

  private static final int LONGEST_TAG = 160;

  private static final Lexicon VERBS = Lexicon.read("speech-verbs");

  /** Verbs whose other senses are the common ones: they only report before quoted words. */
  private static final List<String> AMBIGUOUS =
      Words.list(
          "hold put find read record order rule expect label brand call think believe fear "
              + "hope feel consider judge deem regard pen draft question rage hint query lecture "
              + "rail snap");

  /** What stands before a noun such as "report", never before a verb. */
  private static final Pattern DETERMINER =
      Pattern.compile("the|an?|this|that|his|her|their|its|my|our|no|of|in|by|from|new|first|last");

  private SpeechVerbs() {}

  public static boolean isOne(Token token) {
    return token.tag().startsWith("VB") && VERBS.has(token.lemma());
  }

  /** Whether the fragment between or after quoted words is a tag such as "she said". */
  public static boolean tags(String fragment) {
    List<String> words = Words.in(fragment);
    return fragment.length() <= LONGEST_TAG
        && IntStream.range(0, words.size()).anyMatch(i -> isForm(words, i));
  }

  /**
   * Whether what follows quoted words begins with a verb of speech: "said he", "ran its leader".
   */
  static boolean opens(String fragment) {
    return tags(fragment.replaceFirst("\\s.*", ""))
        || fragment.matches(
            "(?:ran|runs|read|reads|began|begins|went|ended) (?:the|its|an?|one|\\p{Lu}).*");
  }

  private static boolean isForm(List<String> words, int i) {
    String lemma = Lemmas.of(words.get(i));
    return VERBS.has(lemma)
        && !AMBIGUOUS.contains(lemma)
        && (i == 0 || !DETERMINER.matcher(words.get(i - 1)).matches());
  }
}
