package org.quizwright.analysis.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.model.content.Claim;
import org.quizwright.model.source.TextRef;

/** Who gives a figure: a report goes on speaking in the sentences that follow, until a break. */
final class Voices {

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)^(?:the|this|that|its|their) (?:same )?(?:report|survey|study|poll|newspaper|paper|figures|statistics|census"
              + "|data|article|authors?|inquiry|commission|index|journal)\\b");
  private static final Pattern BREAK =
      Pattern.compile(
          "(?i)^(?:But|However|By (?:comparison|contrast)|In contrast|Meanwhile|Yet|Still|Overall|In other words"
              + "|In fact|Moreover|Nevertheless|Today|Later|As a result|So|Thus|Therefore|Hence|Consequently)\\b.*",
          Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("^[“\"‘].*", Pattern.DOTALL);

  private final Map<TextRef, String> voices = new LinkedHashMap<>();
  private String speaking = "";

  Voices(List<Claim> claims) {
    claims.forEach(claim -> voices.put(claim.ref(), claim.assertedBy()));
  }

  /** A new passage begins with its author. */
  void open() {
    speaking = "";
  }

  /** The voice of {@code sentence}; call it for every sentence of a passage in order. */
  String of(AnalysedPassage passage, AnalysedSentence sentence) {
    String voice = voices.getOrDefault(sentence.ref(), "");
    boolean author = voice.equals(passage.source().metadata().fullAuthor());
    if (BREAK.matcher(sentence.text()).matches() || QUOTED.matcher(sentence.text()).matches()) {
      speaking = "";
    }
    if (author) {
      return speaking.isEmpty() ? voice : speaking;
    }
    if (AGAIN.matcher(voice).find() && !speaking.isEmpty()) {
      return speaking;
    }
    speaking = sentence.text().contains(voice) ? voice : "";
    return voice;
  }

  /** Whether {@code voice} speaks the sentence itself, so that no verb in it needs to say so. */
  static boolean isSpeech(AnalysedSentence sentence, String voice) {
    return QUOTED.matcher(sentence.text()).matches()
        || sentence.text().contains("ccording to " + voice);
  }
}
