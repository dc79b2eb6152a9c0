package org.quizwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.Marks;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;

/** Whether a stem reads as a teacher would print it. */
public final class Stems {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 25;
  private static final int FEWEST_CONTENT = 3;

  private static final Pattern BROKEN =
      Pattern.compile(
          "(?i)\\b(\\w+) \\1\\b|\\bthe \\d{1,2}(?:st|nd|rd|th)\\b(?! (?:of|century|\\p{L}+ of|(?-i:\\p{Lu})))|\\s[,;:]|,\\?| (and|or|but|of|that|which|while)\\?|\\bcontinues? to\\b|\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** To what these words point back, only the text says. */
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)\\b(?:of (?:the|this|that) (?:kind|sort|type)\\b(?! (?:of|that|which|in)\\b)|already\\b|(?:do|does|did|done|doing) so\\b(?! (?:many|much|few|little)\\b)|(?:years?|months?|weeks?|days?) (?:later|afterwards?|earlier)\\b(?! than\\b)|the same\\b(?!.* as\\b)|(?:that|the (?:next|following)) (?:spring|summer|autumn|fall|winter|year|month|week|day|night|morning|afternoon|evening)\\b(?! (?:of|after)\\b))");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private Stems() {}

  /** Judged by length, by the words that carry meaning, and by seams that didn't close. */
  public static boolean fit(String stem) {
    return fit(stem, FEWEST_CONTENT);
  }

  /** The same for a question whose verb says much by itself. */
  public static boolean fitShort(String stem) {
    return fit(stem, FEWEST_CONTENT - 1);
  }

  private static boolean fit(String stem, int fewestContent) {
    String asked = stem.replaceFirst("^According to (?:[^,]+, )?[^,]+, (?=wh|how\\b|on\\b)", "");
    String own = QUOTED.matcher(asked).replaceAll("");
    List<String> content = Words.content(asked);
    int words = Words.in(stem).size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && content.size() >= fewestContent
        && Marks.pair(stem, '“', '”')
        && Marks.pair(stem, '(', ')')
        && !BROKEN.matcher(asked).find()
        && !BACK.matcher(own).find()
        && !Connotation.isIn(own);
  }
}
