package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins what a line or page end has cut, and decides which hyphens belong to the word. */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’']\\p{L}+)*");
  private static final Pattern CUT = Pattern.compile("(?:.*[^\\p{L}-])?(\\p{L}+)[-\\u2010]$");
  private static final Pattern HEAD = Pattern.compile("(\\p{L}+).*");

  /** A blank after a hyphen inside a word, but not "pre- and post-war". */
  private static final Pattern LOOSE =
      Pattern.compile("(\\p{L}{2,})-\\s(?!(?:and|or|nor|to|but|as)\\b)(\\p{Ll}{2,})");

  private final SortedSet<String> words = new TreeSet<>();

  /** Learns from {@code text} which words are written with a hyphen and which without. */
  Hyphens(List<String> text) {
    boolean cut = false;
    for (String line : text) {
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        boolean half = cut && line.substring(0, matcher.start()).isBlank();
        if (!half && (matcher.end() == line.length() || line.charAt(matcher.end()) != '-')) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
      cut = isCut(line.stripTrailing());
    }
  }

  /** Few lines end in a hyphen, and the pattern looks at every place of those that don't. */
  private static boolean isCut(String line) {
    return (line.endsWith("-") || line.endsWith("\u2010")) && CUT.matcher(line).matches();
  }

  /** {@code a} and {@code b} as one text: with a blank between, or as one word over a hyphen. */
  String join(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a + b;
    }
    Matcher cut = CUT.matcher(a);
    Matcher head = HEAD.matcher(b);
    if (!isCut(a) || !cut.matches() || !head.matches()) {
      return a + " " + b;
    }
    return belongs(cut.group(1), head.group(1)) ? a + b : a.substring(0, a.length() - 1) + b;
  }

  /** Closes up "well- known" and "mer- chants" within a text. */
  String close(String text) {
    return LOOSE
        .matcher(text)
        .replaceAll(loose -> isCompound(loose.group(1), loose.group(2)) ? "$1-$2" : "$1$2");
  }

  /** Whether one half of what stands inside a line is a word, or an adverb that takes a hyphen. */
  private boolean isCompound(String left, String right) {
    String first = left.toLowerCase(Locale.ROOT);
    String second = right.toLowerCase(Locale.ROOT);
    boolean half = words.contains(first) || words.contains(second) || first.endsWith("ly");
    return words.contains(first + "-" + second) || (half && !words.contains(first + second));
  }

  /** Whether the text writes the word with its hyphen, or both halves are words of their own. */
  private boolean belongs(String left, String right) {
    String first = left.toLowerCase(Locale.ROOT);
    String second = right.toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(right.charAt(0)) || words.contains(first + "-" + second)) {
      return true;
    }
    return !words.contains(first + second) && words.contains(first) && words.contains(second);
  }
}
