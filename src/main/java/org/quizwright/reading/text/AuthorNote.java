package org.quizwright.reading.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Ann Lee is a historian. Her book comes out in spring": what stands below a text on its author.
 */
final class AuthorNote {

  private static final int LONGEST = 60;

  private static final Pattern FORM =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}[\\p{L}’'-]+) (?:is|was|teaches|taught|writes|works|lives|has written)\\b.*",
          Pattern.DOTALL);

  private AuthorNote() {}

  static boolean is(Block block) {
    return block.words() <= LONGEST && FORM.matcher(block.text()).matches();
  }

  /** Whether the block is about somebody whom a line of {@code front} names as the author. */
  static boolean is(Block block, List<Block> front) {
    Matcher form = FORM.matcher(block.text());
    return block.words() <= LONGEST
        && form.matches()
        && front.stream()
            .flatMap(line -> FrontForms.author(line.text()).stream())
            .anyMatch(author -> author.equals(form.group(1)));
  }
}
