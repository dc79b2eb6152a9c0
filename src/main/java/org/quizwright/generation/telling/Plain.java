package org.quizwright.generation.telling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Case;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;

/**
 * A sentence cut down to its main clause, since the parser trips over fronted phrases and asides.
 *
 * @param opening the time or place that opened it, a space first, to stand at a question's end
 * @param sentence what is left, word for word but for a capital at its start
 */
public record Plain(String opening, ParsedSentence sentence) {

  private static final int MOST_CUTS = 3;

  private static final Pattern LINK =
      Pattern.compile(
          "^(?:However|But|And|Yet|Moreover|Furthermore|Overall|Meanwhile|For example|For instance"
              + "|In addition|On the one hand|On the other hand|In short|In other words|By comparison|By contrast|As a result|According to [^,]+"
              + "|Of course|In fact|Then|So),? ");

  /** What comes before the first comma and isn't the subject. */
  private static final Pattern FRONT =
      Pattern.compile(
          "^((?i:In|During|By|From|Throughout|Between|Before|After|Since|Within|At|On|Until|For|Despite"
              + "|While|Although|Though|Whereas|Having|Even|Covering|Driven by|Under|Among|Given|Amid"
              + "|Like|Unlike|With|Which|When|As)\\b[^,;:—]*|\\p{Lu}\\p{L}+(?:ing|ed) (?:in|by|to|from|about|the|both)\\b[^,;:—]*),"
              + " (?!and\\b|\\d)");

  /** Words between subject and verb, between commas. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^([^,;:—–]+), (?!and\\b|\\d)(?:[^,;:]*|[^;:]*?\\d, [^,;:]*|[^,;:]*, [^,;:]*), (?=\\p{Ll})(?!and\\b|which\\b|who\\b)");

  /** The plain form of a sentence; the sentence itself where there is nothing to cut. */
  public static Plain of(Language language, ParsedSentence whole) {
    String text = Case.upper(LINK.matcher(whole.text()).replaceFirst(""));
    String opening = "";
    for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
      Matcher front = FRONT.matcher(text);
      if (!front.find() || Words.in(text.substring(front.end())).size() < 4) {
        break;
      }
      opening = opening.isEmpty() ? Opening.moved(front.group(1)).orElse("") : opening;
      text = Case.upper(text.substring(front.end()));
    }
    return new Plain(opening, withoutAside(language, text, whole));
  }

  private static ParsedSentence withoutAside(Language language, String text, ParsedSentence whole) {
    ParsedSentence kept = text.equals(whole.text()) ? whole : language.parse(text);
    Matcher aside = ASIDE.matcher(text);
    if (!aside.find()) {
      return kept;
    }
    ParsedSentence cut = language.parse(aside.group(1) + " " + text.substring(aside.end()));
    return Core.isPlain(cut) && verbStart(cut) > aside.end(1) ? cut : kept;
  }

  /** Where the main verb stands: what is cut before it is an aside to the subject. */
  private static int verbStart(ParsedSentence sentence) {
    return sentence.token(sentence.root().orElse(0)).start();
  }
}
