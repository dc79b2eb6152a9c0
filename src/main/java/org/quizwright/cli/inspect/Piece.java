package org.quizwright.cli.inspect;

/** Some words of one look. */
record Piece(String words, Style style) {

  static Piece plain(String words) {
    return new Piece(words, Style.PLAIN);
  }

  static Piece strong(String words) {
    return new Piece(words, Style.STRONG);
  }

  static Piece name(String words) {
    return new Piece(words, Style.NAME);
  }

  static Piece faint(String words) {
    return new Piece(words, Style.FAINT);
  }

  static Piece alert(String words) {
    return new Piece(words, Style.ALERT);
  }
}
