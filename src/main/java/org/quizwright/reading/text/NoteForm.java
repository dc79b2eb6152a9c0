package org.quizwright.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of endnotes: their heading, their markers, the addresses that go on below them. */
final class NoteForm {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?:foot|end|source )?notes(?: and (?:sources|references))?|sources|further reading|references|bibliography|works cited)\\s*:?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKED = Pattern.compile("\\[(\\d{1,3})\\]\\s*(\\S.*)");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]\\s+(\\S.*)");
  private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)\\S+");

  private NoteForm() {}

  static boolean isHeading(Block block) {
    return HEADING.matcher(block.text()).matches();
  }

  /** Whether a note begins here that carries its marker in brackets. */
  static boolean isMarked(Block block) {
    return MARKED.matcher(block.text()).matches();
  }

  static boolean isAddress(Block block) {
    return ADDRESS.matcher(block.text()).matches();
  }

  /** Marker and text of a note; numbers without brackets count only below a notes heading. */
  static Matcher parts(Block block) {
    Matcher marked = MARKED.matcher(block.text());
    return marked.matches() ? marked : NUMBERED.matcher(block.text());
  }
}
