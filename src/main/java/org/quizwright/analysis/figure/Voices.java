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

  /** What goes on telling; somebody who said one thing doesn't say all that follows. */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)\\b(?:reports?|surveys?|stud(?:y|ies)|polls?|figures|numbers|statistics|census|data|articles?|index)\\b");

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
    if (QUOTED.matcher(sentence.text()).matches()) {
      speaking = "";
    }
    if (author) {
      return speaking.isEmpty() ? voice : speaking;
    }
    if (AGAIN.matcher(voice).find() && !speaking.isEmpty()) {
      return speaking;
    }
    boolean goesOn = REPORT.matcher(voice).find() && sentence.text().contains(voice);
    speaking = goesOn ? voice : "";
    return voice;
  }

  /** Whether {@code voice} speaks the sentence itself, so that no verb in it needs to say so. */
  static boolean isSpeech(AnalysedSentence sentence, String voice) {
    return QUOTED.matcher(sentence.text()).matches()
        || sentence.text().contains("ccording to " + voice);
  }
}
