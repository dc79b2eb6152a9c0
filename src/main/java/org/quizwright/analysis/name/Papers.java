package org.quizwright.analysis.name;

import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;

/** Tells newspapers and magazines by their titles, were they one ordinary word: "the Bulletin". */
public final class Papers {

  private static final Lexicon WORDS = Lexicon.read("periodicals");

  /** A regular expression for a title without its article. */
  public static final String NAME =
      "(?:\\p{Lu}[\\w’-]+ ){0,3}(?=\\p{Lu})(?i:" + WORDS.asAlternatives() + ")";

  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he\\s+[“\"]?$");

  private static final Pattern CAPITAL = Pattern.compile("\\bThe\\s+$");

  private Papers() {}

  /** The title with the article that it is printed with inside a sentence: "in The Times". */
  public static String title(NameMention mention) {
    boolean capital = CAPITAL.matcher(mention.before()).find();
    return WORDS.has(mention.name()) && capital ? "The " + mention.name() : mention.name();
  }

  /** Whether titles end in the word: "Gazette", "News-Champion". */
  static boolean isTitleWord(String word) {
    return WORDS.has(word.substring(word.lastIndexOf('-') + 1));
  }

  static boolean isOne(NameMention mention) {
    return WORDS.has(mention.name()) && ARTICLE.matcher(mention.before()).find();
  }
}
