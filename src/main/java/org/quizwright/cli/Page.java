package org.quizwright.cli;

import java.util.Locale;

/** Plain text laid out for reading, with colours where a terminal shows them. */
final class Page {

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String BLUE = "\u001b[34m";
  private static final String OFF = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean colours;

  Page(boolean colours) {
    this.colours = colours;
  }

  void title(String title) {
    text.append(styled(BOLD, title)).append('\n');
  }

  void heading(String heading, long count) {
    text.append('\n')
        .append(styled(BOLD, heading))
        .append(styled(FAINT, " (" + count + ")"))
        .append('\n');
  }

  void item(String name, String words) {
    text.append("  ").append(styled(BLUE, name)).append("  ").append(words).append('\n');
  }

  void detail(String words) {
    text.append("      ").append(words).append('\n');
  }

  /** A line of a table: a narrow first column, the words, the place. */
  void row(String first, String words, String place) {
    text.append("  ")
        .append(styled(BLUE, String.format(Locale.ROOT, "%-22s", first)))
        .append(' ')
        .append(words)
        .append(styled(FAINT, "  " + place))
        .append('\n');
  }

  String text() {
    return text.toString();
  }

  /**
   * The first {@code length} characters, cut at a space, with an ellipsis where something is gone.
   */
  static String shortened(String words, int length) {
    if (words.length() <= length) {
      return words;
    }
    int space = words.lastIndexOf(' ', length);
    return words.substring(0, space > 0 ? space : length) + " …";
  }

  private String styled(String style, String words) {
    return colours ? style + words + OFF : words;
  }
}
