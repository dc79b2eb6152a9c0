package org.quizwright.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one question: what its comments say, and its text in one piece.
 *
 * @param line of the file on which it begins, counted from 1
 * @param id from a comment, or empty
 * @param tags from comments
 * @param commented whether any comment told id or tags
 */
record GiftBlock(int line, String id, List<String> tags, boolean commented, String text) {

  private static final Pattern MARK = Pattern.compile("\\[(id|tag):([^\\]]*)]");

  /** All blocks of a text: what blank lines part. */
  static List<GiftBlock> of(String text) {
    List<GiftBlock> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (String line : (text + "\n\n").lines().toList()) {
      at++;
      if (!line.isBlank()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        blocks.add(block(at - lines.size(), lines));
        lines.clear();
      }
    }
    return blocks;
  }

  private static GiftBlock block(int line, List<String> lines) {
    List<String> tags = new ArrayList<>();
    List<String> words = new ArrayList<>();
    String id = "";
    boolean commented = false;
    for (String each : lines) {
      String text = each.strip();
      if (text.startsWith("//")) {
        for (Matcher mark = MARK.matcher(text); mark.find(); ) {
          commented = true;
          id = mark.group(1).equals("id") ? mark.group(2).strip() : id;
          if (mark.group(1).equals("tag")) {
            tags.add(mark.group(2).strip());
          }
        }
      } else if (!text.startsWith("$CATEGORY:")) {
        words.add(each);
      }
    }
    return new GiftBlock(line, id, List.copyOf(tags), commented, String.join("\n", words).strip());
  }
}
