package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;

/** The survey whose findings a passage reports, sentence by sentence. */
final class Surveys {

  private static final Pattern SURVEY =
      Pattern.compile(
          "\\bIn ((?:an?|the) (?:[\\p{L}\\d-]+ ){0,2}(?:poll|survey|census|inquiry|study)\\b[^,.;]{0,60}),");

  private Surveys() {}

  /** The last survey that the passage names before the quoted words. */
  static Optional<Speaker> before(Speech speech, List<AnalysedPassage> passages) {
    String text = passages.get(speech.first().passage() - 1).text();
    return SURVEY
        .matcher(text.substring(0, speech.first().span().start()))
        .results()
        .map((MatchResult result) -> result.group(1))
        .reduce((first, second) -> second)
        .map(Speaker::named);
  }
}
