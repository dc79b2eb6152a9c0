package org.quizwright.analysis.cause;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Marks;
import org.quizwright.model.content.Cause;

/** Finds cause and effect where one marker parts a sentence cleanly in two. */
public final class CauseFinder {

  private static final Pattern EFFECT_FIRST =
      Pattern.compile(
          "(?i),?\\s+((?:largely |mainly |mostly |partly |simply )?(?:because of|because|due to"
              + "|owing to|thanks to|as a result of|as a consequence of|in order to|out of fear of"
              + "|on the grounds that|caused by|brought about by|was the result of"
              + "|is a result of|was a result of))\\s+");
  private static final Pattern CAUSE_FIRST =
      Pattern.compile(
          "(?i),?\\s+((?:which )?(?:led to|resulted in|gave rise to|brought about|caused))\\s+");
  private static final Pattern CAUSE_OPENS =
      Pattern.compile(
          "^(Because of|Because|Due to|Owing to|As a result of|Thanks to)\\s+([^,]+),\\s+(.+)$");

  private static final Pattern NEGATION = Pattern.compile("(?i)\\bnot\\b|n[’']t\\b|\\bnever\\b");

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  private CauseFinder() {}

  /** The causes of all sentences, at most one a sentence, in order. */
  public static List<Cause> find(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> in(sentence).stream())
        .toList();
  }

  private static Optional<Cause> in(AnalysedSentence sentence) {
    String text = sentence.text().replaceFirst("[.!?]+$", "");
    return opening(sentence, text)
        .or(() -> parted(sentence, text, EFFECT_FIRST, true))
        .or(() -> parted(sentence, text, CAUSE_FIRST, false))
        .filter(cause -> isClean(cause.effect(), 3) && isClean(cause.cause(), 1));
  }

  private static Optional<Cause> opening(AnalysedSentence sentence, String text) {
    return CAUSE_OPENS
        .matcher(text)
        .results()
        .map(m -> new Cause(sentence.ref(), m.group(3), m.group(2), m.group(1)))
        .findFirst();
  }

  /** A sentence with two markers doesn't part cleanly. */
  private static Optional<Cause> parted(
      AnalysedSentence sentence, String text, Pattern marker, boolean effectFirst) {
    List<MatchResult> markers = marker.matcher(text).results().toList();
    if (markers.size() != 1
        || announces(sentence, markers.get(0))
        || mayDenyTheCause(text, markers.get(0))) {
      return Optional.empty();
    }
    MatchResult at = markers.get(0);
    String before = text.substring(0, at.start());
    String after = text.substring(at.end());
    return Optional.of(
        new Cause(
            sentence.ref(),
            effectFirst ? before : after,
            effectFirst ? after : before,
            at.group(1)));
  }

  /** "They did not strike because they were poor" may say that they struck for another reason. */
  private static boolean mayDenyTheCause(String text, MatchResult marker) {
    return !marker.group().startsWith(",")
        && NEGATION.matcher(text.substring(0, marker.start())).find();
  }

  /** "Due to take place" names no cause. */
  private static boolean announces(AnalysedSentence sentence, MatchResult marker) {
    return marker.group(1).equalsIgnoreCase("due to")
        && sentence.parsed().tokens().stream()
            .anyMatch(token -> token.start() == marker.end() && token.hasTag("VB"));
  }

  private static boolean isClean(String part, int fewest) {
    int words = part.split("\\s+").length;
    return words >= Math.max(fewest, FEWEST_WORDS - 1)
        && words <= MOST_WORDS
        && Marks.pair(part, '(', ')')
        && Marks.pair(part, '“', '”')
        && part.indexOf(';') < 0
        && !part.matches("(?i).*\\b(?:and|or|but|which|that|not|just)$");
  }
}
