package org.quizwright.analysis.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;

/** Dates in brackets that say when somebody lived or reigned. */
final class Lives {

  private static final Pattern LIVED =
      Pattern.compile(
          "[(;,] ?(?:b|d|r|fl|née|born|died|reigned|ruled|regnal|active|baptised|bapt)\\.?"
              + "(?: (?:in|c\\.|ca\\.|about))? ?$");
  private static final Pattern OPENS = Pattern.compile("\\((?:[^()\\d]{0,40}[;,] )?$");
  private static final Pattern CLOSES = Pattern.compile("^[),;]");
  private static final Pattern STILL_LIVES = Pattern.compile("^ ?[-–—] ?\\)");
  private static final Pattern YEARS = Pattern.compile("(\\d{3,4})\\D+(\\d{2,4})\\D*");
  private static final int SHORTEST = 15;

  private Lives() {}

  static boolean hold(Window window, Shape shape) {
    boolean bracketed = window.left().lastIndexOf('(') > window.left().lastIndexOf(')');
    if (!bracketed) {
      return false;
    }
    boolean opens = OPENS.matcher(window.left()).find();
    boolean lifetime =
        shape == Shape.RANGE && CLOSES.matcher(window.right()).find() && isLifetime(window.words());
    return LIVED.matcher(window.left()).find()
        || (opens && (lifetime || STILL_LIVES.matcher(window.right()).find()));
  }

  /** Shorter stretches are those of wars and the like. */
  private static boolean isLifetime(String words) {
    Matcher years = YEARS.matcher(words);
    if (!years.find()) {
      return false;
    }
    int from = Integer.parseInt(years.group(1));
    return YearWords.completed(from, years.group(2)) - from >= SHORTEST;
  }
}
