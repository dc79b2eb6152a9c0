package org.quizwright.generation.comparison.excerpt;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.language.Language;
import org.quizwright.language.Months;
import org.quizwright.language.Token;

/** Whether a reader who begins here understands. */
final class OpeningCheck {

  private static final Pattern LEANS_BACK =
      Pattern.compile(
          "(?i)^\\W*(however|yet|but|and(?! (?:who|what|how|why|where|when)\\b[^.]*\\?)|or|so|thus|therefore|hence|moreover|furthermore|nevertheless"
              + "|still|then(?! (?:came|began) the)|instead|also|indeed|meanwhile|later|likewise|similarly|otherwise"
              + "|this|that|these|those|such|both|another|others?|it(?! (?:is|was) (?:a fact|true|certain|said|clear|well known)\\b)|he|she|they|its|his|her|their"
              + "|here|there|neither|nor|to this end|in this|in that|in these|at this|at that"
              + "|under this|after that|after this|before this|during this|for this|for these"
              + "|as a result|by contrast|in contrast|on the other hand|on the contrary|I (?:\\w+ ){1,4}that (?:it|he|she|they)"
              + "|in other words|in short|for example|for instance|in addition|even so|even then"
              + "|of these|because of this|despite this|the same|the (former|latter)|what is more"
              + "|(?:from|in|at|on|to) which side|the \\p{L}+ (?:itself|themselves)|while this|actually|(?:one|some) of the(?: \\w+)? (?:examples?|cases?|instances?|reasons?))\\b|^\\W*(?:while|though|although|if) (?:(?:very|quite|rather|so) )?\\w+, |^(?:\\w+\\W+){1,4}also\\b"
              + "|\\b(?:in|on|at) (?:the|that) same (?:day|week|month|year|time|place)\\b");

  /** "The officers said that the crowd did"; "the two men were sent off". */
  private static final Pattern ELLIPTICAL =
      Pattern.compile(
          "\\b(?:did|had|could|would)\\.$|\\bthe (?:two|three|four) (?:men|women|boys|others)\\b");

  /** Nobody is somebody whom "him" could mean. */
  private static final Pattern ANYBODY =
      Pattern.compile("(?i)(?:any|every|no|some)(?:body|one|thing)|none");

  private static final List<String> LOOSE =
      List.of(
          "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these");

  private final Language language;

  OpeningCheck(Language language) {
    this.language = language;
  }

  /**
   * False for a sentence that leans on the one before, or has a pronoun before any name or noun.
   */
  boolean standsAlone(String sentence) {
    return !LEANS_BACK.matcher(sentence).find()
        && !ELLIPTICAL.matcher(sentence).find()
        && !beginsWithPronoun(sentence);
  }

  private boolean beginsWithPronoun(String sentence) {
    if (sentence.startsWith("It ")) {
      return false;
    }
    for (Token token : language.parse(sentence).tokens()) {
      if (LOOSE.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
      boolean named =
          token.tag().startsWith("NN")
              && Character.isLetter(token.text().charAt(0))
              && !ANYBODY.matcher(token.text()).matches();
      // A date is nobody that "he" could mean.
      if (named && !token.text().matches(Months.ANY)) {
        return false;
      }
    }
    return false;
  }
}
