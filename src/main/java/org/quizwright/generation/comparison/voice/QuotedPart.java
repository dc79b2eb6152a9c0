package org.quizwright.generation.comparison.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/** Finds which part of a sentence stands inside a quotation. */
final class QuotedPart {

  /** Up to a mark, single ones only where they can't be apostrophes. */
  private static final Pattern PIECE = Pattern.compile("(?:(?<![.!?,])’|[^“”\"‘’])+");

  private QuotedPart() {}

  /**
   * The span of {@code text} within {@code sentence} that {@code quotation} holds, from its first
   * word there to its last; empty if it holds none.
   */
  static Optional<Span> in(String text, Span sentence, String quotation) {
    String quoted = plain(quotation);
    List<Span> held = new ArrayList<>();
    Matcher piece = PIECE.matcher(sentence.of(text));
    while (piece.find()) {
      String words = plain(piece.group());
      if (!words.isEmpty() && quoted.contains(words)) {
        held.add(trimmed(piece, sentence.start()));
      }
    }
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(held.get(0).start(), held.get(held.size() - 1).end()));
  }

  private static Span trimmed(Matcher piece, int offset) {
    String text = piece.group();
    int start = offset + piece.start() + text.length() - text.stripLeading().length();
    return new Span(start, start + text.strip().length());
  }

  /** Two copies of a quotation may differ in marks and in white space, not in words. */
  private static String plain(String text) {
    return text.replaceAll("[“”\"‘’']", "").replaceAll("\\s+", " ").strip();
  }
}
