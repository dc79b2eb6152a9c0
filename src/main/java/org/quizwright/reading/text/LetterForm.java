package org.quizwright.reading.text;

import java.util.regex.Pattern;

/** The shapes of what frames a letter: how it greets, how it takes leave. */
final class LetterForm {

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:(?:[Mm]y (?:own |very )?)?[Dd]ear(?:est)?|Dearest|Beloved|Honou?red|Respected|To) "
              + "[\\p{L}.’ ]{2,50}[,:;.]?[—–-]?|(?:Sir|Gentlemen|Madam|Dear Sirs?)[,:;.]?[—–-]?");

  private static final Pattern LEAVE =
      Pattern.compile(
          "(?:(?:I (?:am|remain)|Believe me|We (?:are|remain)),?.{0,60}"
              + "|(?:Your|Ever your|Yours)\\b.{0,60}"
              + "|(?:Very |Most )?(?:[Rr]espectfully|[Ss]incerely|[Ff]aithfully|[Aa]ffectionately|[Tt]ruly)\\b.{0,30}"
              + "|(?:With (?:love|best wishes|kind regards)|God bless you)\\b.{0,40})[,.]");

  private LetterForm() {}

  static boolean greets(Block block) {
    return block.words() <= 8 && SALUTATION.matcher(block.text()).matches();
  }

  static boolean takesLeave(Block block) {
    return block.words() <= 12 && LEAVE.matcher(block.text()).matches();
  }
}
