package org.quizwright.exchange.gift;

import java.util.ArrayList;
import java.util.List;

/** The escapes of GIFT, and looking past them. */
final class GiftText {

  private static final String SPECIAL = "\\~=#{}:";

  private GiftText() {}

  /** The text, safe anywhere in a question, in one line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /** The text that was meant; a backslash before an ordinary letter is one. */
  static String plain(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      char next = i + 1 < escaped.length() ? escaped.charAt(i + 1) : ' ';
      if (c == '\\' && (next == 'n' || SPECIAL.indexOf(next) >= 0)) {
        text.append(next == 'n' ? '\n' : next);
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  /** The place of the first of these characters that no backslash escapes, or -1. */
  static int find(String text, String wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (wanted.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The answers in the text between the braces, each with the sign that begins it. */
  static List<String> answers(String body) {
    List<String> answers = new ArrayList<>();
    int start = find(body, "=~", 0);
    while (start >= 0) {
      int end = find(body, "=~", start + 1);
      answers.add(body.substring(start, end < 0 ? body.length() : end).strip());
      start = end;
    }
    return answers;
  }
}
