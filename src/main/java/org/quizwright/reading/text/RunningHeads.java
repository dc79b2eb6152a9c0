package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that a printer set above or below every page: page numbers, running heads. */
final class RunningHeads {

  private static final int LONGEST = 90;

  /** A line that comes back so often, but for its page number, is no author's. */
  private static final int OFTEN = 3;

  /** "12", "- 12 -", "[p. 12]", "Page 3 of 9"; four bare figures may be a year. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\d{1,3}|[-–—\\[(]+ ?(?:p(?:age|g|\\.)? ?)?\\d{1,4} ?[-–—\\])]+"
              + "|(?:page|p\\.) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|\\{\\d{1,4}\\}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("[\\[(]?\\d{1,4}[\\])]?(\\s+[|·•—–-]?\\s*)(\\p{Lu}.*)");

  private static final Pattern NUMBER_LAST =
      Pattern.compile("(\\p{Lu}.*?)(\\s+[|·•—–-]?\\s*)[\\[(]?\\d{1,4}[\\])]?");

  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final SortedMap<String, Integer> firsts = new TreeMap<>();

  /** Learns which lines of a file come back. */
  RunningHeads(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.length() <= LONGEST) {
        counts.merge(folded(line), 1, Integer::sum);
        firsts.putIfAbsent(folded(line), i);
      }
    }
  }

  /** Whether the line is a page number or a running head. */
  boolean is(String line, int at) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    return PAGE_NUMBER.matcher(text).matches() || isNumbered(text) || comesBack(text, at);
  }

  private boolean isNumbered(String text) {
    Matcher first = NUMBER_FIRST.matcher(text);
    Matcher last = NUMBER_LAST.matcher(text);
    if (first.matches()) {
      return isHead(first.group(2), first.group(1));
    }
    return last.matches() && isHead(last.group(1), last.group(2));
  }

  /** Words that stand apart from the number, or that the file has elsewhere too. */
  private boolean isHead(String words, String gap) {
    boolean known = counts.getOrDefault(folded(words), 0) > 1 || opensALine(folded(words));
    boolean apart = gap.length() >= 3 && Prose.words(words) >= 2 && isCapitals(words);
    boolean masthead = gap.length() >= 2 && beginsWithALine(folded(words));
    return !Prose.isClosed(words) && (known || apart || masthead) && !words.endsWith(",");
  }

  /** Whether a line, such as the title, begins with these words. */
  private boolean opensALine(String words) {
    SortedMap<String, Integer> from = counts.tailMap(words + " ");
    return words.length() >= 8 && !from.isEmpty() && from.firstKey().startsWith(words + " ");
  }

  /** Whether the words begin with a line of the file, such as the name of the publication. */
  private boolean beginsWithALine(String words) {
    for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
      if (at >= 8 && counts.containsKey(words.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  /** The first of its likes is the title or the masthead itself. */
  private boolean comesBack(String text, int at) {
    String folded = folded(text);
    return folded.length() >= 5
        && counts.getOrDefault(folded, 0) >= OFTEN
        && firsts.getOrDefault(folded, at) != at
        && isCapitals(text)
        && !Prose.isClosed(text);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && Prose.words(text) <= 12;
  }

  private static String folded(String line) {
    return String.join(" ", CollationWords.folded(line.replaceAll("\\d+", " ")));
  }
}
