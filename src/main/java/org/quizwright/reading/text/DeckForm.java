package org.quizwright.reading.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the line below a magazine's title names the author: "The road was bad, says Ann Hill". */
public final class DeckForm {

  private static final Pattern DECK =
      Pattern.compile(
          ".*(?:,|[.?!]”) (?:says|writes|argues|asks|reports|explains|believes|suggests) "
              + FrontForms.NAMES
              + "\\.?");

  private DeckForm() {}

  /** The author whom the line names at its end. */
  public static Optional<String> author(String line) {
    Matcher deck = DECK.matcher(line);
    return deck.matches() ? Optional.of(deck.group(1).replaceFirst("\\.$", "")) : Optional.empty();
  }
}
