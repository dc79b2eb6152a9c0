package org.quizwright.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which words keep their full stop inside a sentence. */
final class Abbreviations {

  private static final List<String> BEFORE_NAMES =
      List.of(
          "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Gen", "Col", "Maj", "Capt", "Cmdr", "Lt",
          "Sgt", "Adm", "Rev", "Fr", "Hon", "St", "Ste", "Mt", "Ft", "Sen", "Rep", "Gov", "Pres",
          "Amb", "vs", "cf", "ca", "c", "e.g", "i.e", "viz", "approx", "esp", "incl", "al");

  private static final List<String> BEFORE_NUMBERS =
      List.of(
          "No", "Nos", "no", "nos", "p", "pp", "Vol", "vol", "Vols", "vols", "Ch", "ch", "Chap",
          "chap", "Sec", "sec", "Art", "art", "Arts", "Fig", "fig", "Figs", "para", "par", "Ed",
          "ed", "fol", "f", "l", "ll", "n", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
          "Sept", "Oct", "Nov", "Dec", "b", "d", "r", "fl", "A.D");

  /** They may end a sentence; then a word follows that seldom follows them inside one. */
  private static final List<String> ANYWHERE =
      List.of("Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "Ph.D", "M.A", "B.A", "M.P");

  private static final List<String> STARTERS =
      Words.list(
          "The A An This That These Those It Its He His She Her They Their We Our I You There Here"
              + " In On At By For From With As After Before During Since Under When While Where Why"
              + " How What Who If Although Though But And Or Yet So However Thus Then Now Not No"
              + " One Two Many Most Some All Such According Only Even Both Each Instead");

  private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final Pattern INITIAL =
      Pattern.compile("\\p{Lu}|\\p{Lu}[hy]|(?:\\p{Lu}\\.-?)+\\p{Lu}");
  private static final Pattern ANOTHER_INITIAL = Pattern.compile("^\\p{Lu}\\.");
  private static final Pattern CLOCK = Pattern.compile("(?i)[ap]\\.m");

  /** "2s. 3d." */
  private static final Pattern SHILLINGS = Pattern.compile("\\d{1,2}s");

  private static final Pattern PENCE = Pattern.compile("^\\d{1,2}[½¼¾]?d\\b");

  private Abbreviations() {}

  /**
   * Whether the sentence goes on after {@code word} and its full stop.
   *
   * @param before the sentence up to the word
   * @param next the text after the stop, which begins with a capital or a digit
   */
  static boolean goesOn(String word, String before, String next) {
    boolean number = Character.isDigit(next.charAt(0));
    Matcher start = WORD.matcher(next);
    String following = start.lookingAt() ? start.group() : "";
    boolean initials = INITIAL.matcher(word).matches() && ANOTHER_INITIAL.matcher(next).find();
    if (initials || BEFORE_NAMES.contains(word)) {
      return true;
    }
    if (BEFORE_NUMBERS.contains(word) && number) {
      return true;
    }
    if (SHILLINGS.matcher(word).matches() && PENCE.matcher(next).find()) {
      return true;
    }
    if (CLOCK.matcher(word).matches()) {
      return next.matches("(?s)\\p{L}+ time\\b.*");
    }
    boolean shortened = ANYWHERE.contains(word) || LETTERS.matcher(word).matches();
    return (shortened || isInitial(word, before)) && !number && !STARTERS.contains(following);
  }

  /** A single capital, unless it is the pronoun at the end of a clause ("than I."). */
  private static boolean isInitial(String word, String before) {
    if (!INITIAL.matcher(word).matches()) {
      return false;
    }
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return !word.equals("I") || last.isEmpty() || Character.isUpperCase(last.charAt(0));
  }
}
