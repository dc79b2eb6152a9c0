package org.quizwright.generation.tone;

import java.util.regex.Pattern;

/** Whether a word is the name that the law gives a deed, which judges no more than the law does. */
final class LegalSense {

  private static final Pattern DEED =
      Pattern.compile(
          "(?i)(?:crimes?|criminals?|criminality|traitors?|seditious|fraud|theft|murder(?:er|ers|s)?|riot|treason|libel|sedition|robbery|conspiracy|bribery"
              + "|corruption|forgery|guilty|offences?)");

  private static final Pattern COURT =
      Pattern.compile(
          "(?i)\\b(?:laws?|sentenced|tried|trials?|charged|charges?|accused|convicted|acquitted|indicted|courts?|judges?|jury|juries|bench"
              + "|assizes|magistrates?|prosecut\\p{L}+|imprisoned|prison|gaol|jailed|hanged)\\b");

  private LegalSense() {}

  static boolean test(String sentence, String word) {
    return DEED.matcher(word).matches() && COURT.matcher(sentence).find();
  }
}
