package org.quizwright.analysis.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quizwright.language.Article;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Writes chosen tokens of a sentence as running text. */
final class RunningText {

  private static final String NO_SPACE_BEFORE = ",.;:!?)]”%";
  private static final String NO_SPACE_AFTER = "([“$€£";

  /** "a Mrs Hale": to a reader who hears of her once she is just Mrs Hale. */
  private static final Pattern A_TITLE =
      Pattern.compile(
          "^[Aa]n? ((?:Mrs|Mr|Miss|Ms|Dr|Captain|Colonel|Major|Lord|Lady|Sir)\\.? \\p{Lu})");

  private RunningText() {}

  /**
   * The text of {@code tokens} in their order, with the spacing of the sentence where they were
   * neighbours; {@code instead} replaces the text of single tokens.
   */
  static String of(ParsedSentence sentence, List<Integer> tokens, Map<Integer, String> instead) {
    StringBuilder text = new StringBuilder();
    int before = -2;
    for (int token : tokens) {
      String word = instead.getOrDefault(token, sentence.token(token).text());
      if (before >= 0 && token > before + 1) {
        fitArticle(text, word);
      }
      if (before >= 0 && isParted(sentence, before, token)) {
        text.append(' ');
      }
      text.append(word);
      before = token;
    }
    return text.toString();
  }

  /** "a large amount" without the adjective: "an amount". */
  private static void fitArticle(StringBuilder text, String next) {
    boolean vowel = Article.before(next).equals("an");
    if (vowel && text.toString().matches("(?i)(?:.* )?a")) {
      text.append('n');
    } else if (!vowel && text.toString().matches("(?i)(?:.* )?an")) {
      text.setLength(text.length() - 1);
    }
  }

  private static boolean isParted(ParsedSentence sentence, int before, int token) {
    Token left = sentence.token(before);
    Token right = sentence.token(token);
    if (token == before + 1) {
      return right.start() > left.end();
    }
    return NO_SPACE_BEFORE.indexOf(right.text().charAt(0)) < 0
        && NO_SPACE_AFTER.indexOf(left.text().charAt(0)) < 0;
  }

  /** With a capital at the head. */
  static String capitalised(String given) {
    String text = A_TITLE.matcher(given).replaceFirst("$1");
    if (text.isEmpty()) {
      return text;
    }
    int letter = text.length() > 1 && (text.startsWith("“") || text.startsWith("\"")) ? 1 : 0;
    return text.substring(0, letter)
        + text.substring(letter, letter + 1).toUpperCase(Locale.ROOT)
        + text.substring(letter + 1);
  }
}
