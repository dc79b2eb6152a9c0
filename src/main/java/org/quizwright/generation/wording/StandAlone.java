package org.quizwright.generation.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.Marks;
import org.quizwright.language.Words;

/** Whether a sentence can be read, and asked about, away from its passage. */
public final class StandAlone {

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 34;

  private static final Pattern OPENER =
      Pattern.compile(
          "^(However|But|And|Yet|Or|So|Moreover|Furthermore|Nevertheless|Nonetheless|Thus|Therefore"
              + "|Hence|Meanwhile|Instead|Also|Then|Similarly|Likewise|Overall|Even|Still|Indeed"
              + "|Precisely|Together|Here|There|By contrast|By comparison|As a result|In contrast"
              + "|In other words|In short|In addition|In one way|In this|In that|In these|For example"
              + "|For instance|For these|At this|At that|At first|After that|Of course|On this"
              + "|Such|Both|Neither|Another|Other|Others|Many of|Some of|Most of|None of|One of them"
              + "|The same|The other|The latter|The former|The worst|The most|Among|While this"
              + "|Since this|Only on|To the extent|Having|Today|Now)\\b");

  private static final Pattern EARLY_PRONOUN =
      Pattern.compile(
          "^(?:\\P{L}*\\p{L}+){0,3}?\\P{L}*\\b(?i:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|our|us|i|my|you)\\b");

  private static final Pattern DEMONSTRATIVE =
      Pattern.compile(
          "(?i)\\b(this|these|those|former|latter|such|now|today|recently)\\b|\\bthe above\\b");

  private static final Pattern EARLY_DEMONSTRATIVE =
      Pattern.compile("^(?:\\P{L}*\\p{L}+){0,4}?\\P{L}*\\b(?i:this|these|those|such)\\b");

  private static final Pattern BARE_DEFINITE =
      Pattern.compile(
          "(?i)\\bthe (?:"
              + Nameless.NOUNS
              + "|latter|country|system)\\b(?! (of|for|that|which|in|between|with|by)\\b)");

  /** Quantities that belong to somebody: without an owner they could be anybody's. */
  private static final Pattern OWNERLESS =
      Pattern.compile(
          "(?i)\\bthe (?:\\p{L}+ )?(life expectancy|rate|rates|price|prices|wage|wages|salary|salaries"
              + "|pay|income|incomes|output|population|mortality|cost|costs|profit|profits|revenues?"
              + "|majority|minority)\\b"
              + "(?! (?:of|for|in|among|per|that|which|who|between|by|to|paid|\\p{L}+ed)\\b)");

  /** "1.6 times higher": than what, stands in the sentence before. */
  private static final Pattern OPEN_COMPARISON =
      Pattern.compile(
          "(?i)\\b(?:times|percent|per cent) (?:higher|lower|more|less|greater|smaller|larger|fewer"
              + "|longer|shorter|better|worse)\\b(?!.*\\bthan\\b)");

  private static final Pattern OF_WRITER =
      Pattern.compile(
          "\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\\b(?!-)|^There(?= (?:is|are|was|were)\\b)");

  /** "There was" names nothing, so it needs no place before it. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\bhere\\b|\\bthere\\b(?! (?:is|are|was|were|has|have|had|will|would|can|could|may"
              + "|might|must|remains?|exists?|seems?|seemed|appears?|appeared|came|arose)\\b)");

  private StandAlone() {}

  /** Judged by its words alone: length, opener, pronouns, definites, quotation marks, brackets. */
  public static boolean test(String sentence) {
    int words = Words.in(sentence).size();
    return words >= FEWEST_WORDS && words <= MOST_WORDS && isWhole(sentence) && isClear(sentence);
  }

  /** Whether no word of {@code text} points to something outside it. */
  public static boolean isClear(String text) {
    return List.of(
            OPENER, EARLY_PRONOUN, DEMONSTRATIVE, BARE_DEFINITE, OWNERLESS, OPEN_COMPARISON, PLACE)
        .stream()
        .noneMatch(pattern -> pattern.matcher(text).find());
  }

  /** Whether a reader who has the passage at hand understands the sentence inside a question. */
  public static boolean isQuotable(String sentence) {
    int words = Words.in(sentence).size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && isWhole(sentence)
        && !OPENER.matcher(sentence).find()
        && !EARLY_PRONOUN.matcher(sentence).find()
        && !EARLY_DEMONSTRATIVE.matcher(sentence).find()
        && !PLACE.matcher(sentence).find();
  }

  /** The same where the question names who "I" and "we" are; "there was" needs no place. */
  public static boolean isQuotableOfWriter(String sentence) {
    return isQuotable(OF_WRITER.matcher(sentence).replaceAll("Ann"));
  }

  /** Begins like a sentence, ends like one, closes what it opens and says no word twice. */
  public static boolean isWhole(String sentence) {
    return sentence.matches("(?s)[\\p{Lu}\\d“\"‘$£€].*[.?!][”\"’)]*")
        && Marks.pair(sentence, '“', '”')
        && Marks.count(sentence, '"') % 2 == 0
        && Marks.pair(sentence, '(', ')')
        && Marks.pair(sentence, '[', ']');
  }
}
