package org.quizwright.checking.flaw;

import java.util.regex.Pattern;

/** What a question says itself, apart from the words that it quotes. */
final class OwnWords {

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|(?<!\\p{L})‘[^’]*’");

  private OwnWords() {}

  /** {@code text} with every quotation cut down to an empty pair of quotation marks. */
  static String of(String text) {
    return QUOTED.matcher(text).replaceAll("“”");
  }
}
