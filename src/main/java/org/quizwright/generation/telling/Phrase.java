package org.quizwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.wording.Nameless;
import org.quizwright.language.Case;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Words taken out of a sentence, made fit to stand elsewhere. */
public final class Phrase {

  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)\\b(this|these|those|such|it|they|them|he|him|she|here|there|former|latter|above"
              + "|below|now|today|same|another|others|then|following|respective|also|so-called|one|ones)\\b");

  private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(its|their|his|her|theirs)\\b");

  private static final Pattern BARE_DEFINITE =
      Pattern.compile(
          "(?i)\\b(?:(?<!of )(?:the|both)|of the(?= unions?\\b)) (?:\\p{L}+ed )?(?:"
              + Nameless.NOUNS
              + "|unions|towns|factions?|commission|situation|police|leaders?|actions|measures"
              + "|policy|policies|strikes?|numbers?|figure|rate|sale)\\b"
              + "(?! (of|for|that|which|in|between|with|by|at|on)\\b)(?!’s)");

  /** Adjectives of nations, which keep their capital; "Human" and "Woman" are none. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?!Human|Woman|Median|Urban|Ocean|Clean|Mean|Lean|Selfish|Foolish|Stylish|Lavish|Finish|Veteran"
              + "|Civilian|Guardian|Librarian|Parliamentarian|Republican|Custodian|Physician|Musician|Politician"
              + "|Historian|Technician)\\p{Lu}\\p{Ll}+(?:ian|ean|can|man|ish|ese|utch|elsh|reek|wiss|zech|raqi)"
              + "|French|Dutch");

  /** "Sunni Ali", but not "The Emperor". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?!(?:The|An?|In|On|At|All|Some|Most|Many|Both|Its|His|Her|Their)\\b)\\p{Lu}\\p{Ll}+ \\p{Lu}");

  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "(?s) (?:under (?:the )?(?:threat|pain|penalty|pretext|guise)|on pain|in (?:exchange|return) for"
              + "|due to|because of|owing to|thanks to|in order to|on the grounds?|for fear|by (?:an? (?:\\p{L}+ )?(?:majority|margin|vote)|\\d+ votes?))\\b.*$");

  private Phrase() {}

  /** Whether it means the same away from its sentence. */
  public static boolean standsAlone(String words) {
    return leansOnlyOnStem(words) && !POSSESSIVE.matcher(words).find();
  }

  /** Whether nothing in it points outside the clause, but for "its" and "their". */
  public static boolean leansOnlyOnStem(String words) {
    return !POINTER.matcher(words).find() && !BARE_DEFINITE.matcher(words).find();
  }

  /** The words of {@code span} as they stand inside a sentence: names keep their capital. */
  public static String inner(ParsedSentence sentence, Span span) {
    String words = span.of(sentence.text()).strip();
    List<Integer> tokens = sentence.within(span);
    Token first = sentence.token(tokens.isEmpty() ? 0 : tokens.get(0));
    if (NATIONAL.matcher(first.text()).matches() || NAMED.matcher(words).lookingAt()) {
      return words;
    }
    boolean common = !first.isNamed() && words.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}.*");
    return (first.isProperNoun() && !common) || first.isNamed() ? words : lowered(words);
  }

  /** {@code words} with a small first letter, unless they begin with an abbreviation. */
  public static String lowered(String words) {
    boolean plain = words.length() > 1 && !Character.isUpperCase(words.charAt(1));
    return plain || words.startsWith("A ") ? Case.lower(words) : words;
  }

  /** {@code words} as an answer of its own: a capital first, a full stop last. */
  public static String sentence(String words) {
    String bare = words.strip().replaceFirst("[.,;]+(”?)$", "$1");
    return Case.upper(bare) + ".";
  }

  /** {@code words} with the quotation mark that a final stop took along. */
  public static String closed(String words) {
    long open = Marks.count(words, '“');
    long closed = Marks.count(words, '”');
    return open > closed ? words + "”" : words;
  }

  /** {@code words} without a threat, reason or price at their end, which no longer says what. */
  public static String withoutCircumstance(String words) {
    return CIRCUMSTANCE.matcher(words).replaceFirst("");
  }
}
