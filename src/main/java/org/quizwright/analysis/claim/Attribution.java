package org.quizwright.analysis.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.quotation.ReportedSpeech;
import org.quizwright.language.ParsedSentence;

/** Reads in a sentence itself on whose authority it stands. */
final class Attribution {

  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?i)\\baccording to\\s+((?:[^,;.“”]|\\.(?=\\S))+?)(?=,|;|“|\\.?$|\\s+(?:that|which|who)\\b)");
  private static final String SOURCE_WORD =
      "(?:report|statistics|survey|poll|study|studies|figures|data|census|estimates?|numbers"
          + "|records|documents?|index|article|review|inquiry|commission|newspaper)";
  private static final Pattern FINDS =
      Pattern.compile(
          "(?i)^((?:[^,;“”]){0,80}?\\b"
              + SOURCE_WORD
              + "\\b[^,;“”]{0,40}?)\\s+(?:also\\s+)?(?:revealed|found|indicated|indicates|showed|shows"
              + "|reported|reports|estimated|estimates|suggested|suggests|put|concluded)\\b");
  private static final Pattern SURVEYED =
      Pattern.compile("(?i)^In an?\\s+((?:\\w+\\s+){0,2}(?:poll|survey|census)\\b[^,]{0,60})");

  /** An aside that only says whose the quoted words after it are. */
  private static final Pattern ASIDE =
      Pattern.compile("^,\\s*(?:(?:an?|the)\\s)?[“‘\"][^”]*[”’\"].{15,}$");

  private Attribution() {}

  /** The report, body or person whom the sentence names as its authority. */
  static Optional<String> in(ParsedSentence parsed) {
    String sentence = parsed.text();
    return according(sentence)
        .or(() -> match(FINDS, sentence))
        .or(() -> match(SURVEYED, sentence))
        .or(() -> ReportedSpeech.speaker(parsed));
  }

  private static Optional<String> according(String sentence) {
    Matcher matcher = ACCORDING.matcher(sentence);
    return matcher.find() && !ASIDE.matcher(sentence.substring(matcher.end())).matches()
        ? Optional.of(matcher.group(1).strip())
        : Optional.empty();
  }

  private static Optional<String> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
