package org.quizwright.analysis.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the tail of a list into its items. */
final class ItemSplitter {

  private static final Pattern LAST = Pattern.compile("^(.+?)\\s+(?:and|or|as well as)\\s+(.+)$");
  private static final Pattern CONJOINED = Pattern.compile("^(?:and|or|as well as)\\s+");

  private ItemSplitter() {}

  /** The items of "A, B, C and D" or "A, B, and C"; fewer than three if it isn't such a list. */
  static List<String> split(String tail) {
    List<String> items = new ArrayList<>();
    for (String part : parts(tail)) {
      items.add(part.strip());
    }
    int last = items.size() - 1;
    Matcher conjoined = CONJOINED.matcher(items.get(last));
    if (conjoined.find()) {
      items.set(last, items.get(last).substring(conjoined.end()).strip());
      return items;
    }
    Matcher pair = LAST.matcher(items.get(last));
    if (!pair.matches()) {
      return List.of();
    }
    items.set(last, pair.group(1).strip());
    items.add(pair.group(2).strip());
    return items;
  }

  /** Commas part items, but not inside brackets or quotation marks. */
  private static List<String> parts(String tail) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tail.length(); i++) {
      char c = tail.charAt(i);
      depth += "([“".indexOf(c) >= 0 ? 1 : ")]”".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && (c == ',' || c == ';') && isSeparator(tail, i)) {
        parts.add(tail.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(tail.substring(start));
    return parts;
  }

  private static boolean isSeparator(String tail, int comma) {
    return comma + 1 < tail.length() && Character.isWhitespace(tail.charAt(comma + 1));
  }
}
