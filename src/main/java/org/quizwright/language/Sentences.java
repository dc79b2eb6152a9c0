package org.quizwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a passage into sentences; the only authority on where a sentence ends. */
public final class Sentences {

  /** A full stop, question or exclamation mark or ellipsis, with what closes after it. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?:[.!?…]+(?:\\s\\.)*)[”’\"'»)\\]]*(?:\\s?\\[\\d+])*(?=\\s|$)|(?=\\n\\s*\\n)");

  /** "2.4 At noon …": the number of a section is no part of its first sentence. */
  private static final Pattern SECTION =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.? +(?=\\p{Lu})");

  private Sentences() {}

  /** The sentences of {@code text} in order, without the white space between them. */
  public static List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    int start = skipSection(text, skipSpace(text, 0));
    Matcher stop = STOP.matcher(text);
    while (start < text.length() && stop.find()) {
      boolean blankLine = stop.end() == stop.start();
      if (stop.end() > start && (blankLine || SentenceEnd.at(text, start, stop))) {
        spans.add(new Span(start, stop.end()));
        start = skipSpace(text, stop.end());
      }
    }
    int end = text.stripTrailing().length();
    if (end > start) {
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** The words of the sentences of {@code text}, in order. */
  public static List<String> texts(String text) {
    return split(text).stream().map(span -> span.of(text)).toList();
  }

  private static int skipSection(String text, int from) {
    Matcher section = SECTION.matcher(text).region(from, text.length());
    return section.lookingAt() ? section.end() : from;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
