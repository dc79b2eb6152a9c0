package org.quizwright.generation.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Tags the few verbs and pronouns that the tests of this package use, and nothing else. */
final class PlainTags implements Language {

  private static final Pattern WORD = Pattern.compile("[\\w'-]+");
  private static final List<String> PAST =
      List.of(
          "opened",
          "closed",
          "signed",
          "rose",
          "left",
          "met",
          "founded",
          "banned",
          "fell",
          "died",
          "resigned",
          "cut");
  private static final List<String> NAMES = List.of("Spain", "April", "Rowe");
  private static final List<String> PRONOUNS = List.of("he", "she", "it", "they", "them", "itself");

  @Override
  public ParsedSentence parse(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      String text = word.group();
      tokens.add(
          new Token(text, word.start(), word.end(), lower(text), tag(text), "O", -1, "root"));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static String tag(String word) {
    if (PAST.contains(lower(word))) {
      return "VBD";
    }
    if (PRONOUNS.contains(lower(word))) {
      return "PRP";
    }
    return NAMES.contains(word) ? "NNP" : "NN";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
