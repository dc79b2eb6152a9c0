package org.quizwright.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text laid out for reading: wrapped to a width, with colours where a terminal shows them. */
final class Page {

  private static final int NARROWEST = 40;

  private final StringBuilder text = new StringBuilder();
  private final boolean colours;
  private final int width;

  /**
   * @param width of a line, in characters; a very narrow one is taken for wider than it is
   */
  Page(boolean colours, int width) {
    this.colours = colours;
    this.width = Math.max(NARROWEST, width);
  }

  void heading(String heading, String remark) {
    text.append('\n');
    line(0, 0, Piece.strong(heading.toUpperCase(Locale.ROOT)), Piece.faint(remark));
  }

  /** A line under the one before it, both sides of a colon as it were. */
  void labelled(String label, String words) {
    if (!words.isBlank()) {
      String padded = label + " ".repeat(Math.max(1, 12 - label.length()));
      opened(6, 18, Piece.faint(padded), Piece.plain(words));
    }
  }

  void detail(String words) {
    line(6, 6, Piece.plain(words));
  }

  void gap() {
    text.append('\n');
  }

  /** Pieces one after the other with blanks between, wrapped; later lines begin at {@code hang}. */
  void line(int indent, int hang, Piece... pieces) {
    text.append(" ".repeat(indent));
    wrapFrom(indent, hang, words(List.of(pieces)));
  }

  /** As {@link #line}, but the first piece keeps its own blanks and isn't wrapped. */
  void opened(int indent, int hang, Piece first, Piece... rest) {
    String start = colours ? first.style().on(first.words()) : first.words();
    text.append(" ".repeat(indent)).append(start);
    wrapFrom(indent + first.words().length(), hang, words(List.of(rest)));
  }

  private void wrapFrom(int from, int hang, List<Piece> words) {
    int at = from;
    boolean first = true;
    for (Piece word : words) {
      int length = word.words().length();
      if (!first && at + 1 + length > width) {
        text.append('\n').append(" ".repeat(hang));
        at = hang;
        first = true;
      }
      text.append(first ? "" : " ");
      at += (first ? 0 : 1) + length;
      text.append(colours ? word.style().on(word.words()) : word.words());
      first = false;
    }
    text.append('\n');
  }

  private static List<Piece> words(List<Piece> pieces) {
    List<Piece> words = new ArrayList<>();
    for (Piece piece : pieces) {
      for (String word : piece.words().split(" +", -1)) {
        if (!word.isEmpty()) {
          words.add(new Piece(word, piece.style()));
        }
      }
    }
    return words;
  }

  String text() {
    return text.toString();
  }
}
