package org.quizwright.generation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Grammar for tests: knows a few adjectives and one verb a sentence; all other words are nouns. */
public final class AdjectivesOnly implements Language {

  private static final Pattern WORD = Pattern.compile("[\\w’-]+|[^\\w\\s]");
  private static final List<String> ADJECTIVES = List.of("ruthless", "brave", "old");
  private static final List<String> VERBS =
      List.of("cut", "struck", "rose", "was", "were", "had", "met", "paid", "fell", "led");

  @Override
  public ParsedSentence parse(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String text = word.group();
      boolean verb = VERBS.contains(text);
      tokens.add(
          new Token(
              text,
              word.start(),
              word.end(),
              text,
              verb ? "VBD" : tag(text),
              "O",
              verb ? -1 : 0,
              verb ? "root" : "dep"));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static String tag(String text) {
    if (!Character.isLetterOrDigit(text.charAt(0))) {
      return ".";
    }
    return ADJECTIVES.contains(text) ? "JJ" : "NN";
  }
}
