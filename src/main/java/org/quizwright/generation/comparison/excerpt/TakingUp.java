package org.quizwright.generation.comparison.excerpt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Lemmas;

/** Whether a sentence goes on about what the one before it says. */
public final class TakingUp {

  private static final Pattern TURNS =
      Pattern.compile(
          "^[“\"]?(?:However|But|Yet|Still|Though|I believed (?:that|it) (?:then|as|at the time)|I have since"
              + "|I no longer)\\b");
  private static final Pattern OPENS =
      Pattern.compile(
          "^[“\"]?(?:However|But|Yet|Still|Though|Instead|Of course|By comparison|By contrast"
              + "|He|She|It(?! (?:is|was) said)|They|This|These|That|Those|Such|Even so|Again|As a result|For (?:example|instance))\\b");
  private static final Pattern PERSON = Pattern.compile("\\b(?:he|she|him|they|them)\\b");
  private static final Pattern POINTS =
      Pattern.compile("\\b(?:this|these|that|those|such) (\\p{L}+)|^[“\"]?The (\\p{Ll}+)");

  private TakingUp() {}

  /** Whether {@code next} is the very next sentence and leans on {@code before}. */
  static boolean does(Statement next, Statement before) {
    return next.continues(before)
        && (OPENS.matcher(next.exact()).find()
            || PERSON.matcher(next.exact()).find()
            || pointsBack(next, before));
  }

  /** Whether it takes back or limits what the sentence before it says: "However, this demand …". */
  public static boolean qualifies(String next) {
    return TURNS.matcher(next).find();
  }

  /** Whether words open as something that is said of the sentence before. */
  public static boolean leans(String words) {
    return OPENS.matcher(words).find();
  }

  private static boolean pointsBack(Statement next, Statement before) {
    Matcher pointing = POINTS.matcher(next.exact());
    List<String> known = before.lemmas();
    while (pointing.find()) {
      String noun = pointing.group(1) == null ? pointing.group(2) : pointing.group(1);
      if (known.contains(Lemmas.of(noun))) {
        return true;
      }
    }
    return false;
  }
}
