package org.quizwright.reading.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows newspapers and journals by the words that their names are made of. */
final class Publications {

  private static final String HEAD =
      "(?:Courier|Times|Gazette|Herald|Quarterly|Review|Journal|Yearbook|Magazine|Observer|Tribune"
          + "|Guardian|Post|Star|Mail|Telegraph|Bulletin|Mercury|Sentinel|Examiner|Advertiser"
          + "|Chronicle|News|Globe|Record|Weekly|Monthly|Standard|Argus|Press|Dispatch|Express"
          + "|Citizen|Echo|Reporter|Inquirer|Enquirer|Socialist|Worker|Independent)";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:The )?(?:\\p{Lu}[\\p{L}’.-]*[ -]){0,4}"
              + HEAD
              + "(?: (?:and|&) (?:\\p{Lu}[\\p{L}’-]* ?){1,3})?"
              + "|(?:The )?(?:Yearbook|Journal|Proceedings|Transactions|Bulletin|Annals|Memoirs|Papers)"
              + " of (?:the )?\\p{Lu}.{3,70})");

  private Publications() {}

  static boolean isName(String text) {
    return NAME.matcher(recased(text)).matches() && Prose.words(text) <= 12;
  }

  /** A name set in capitals, with small letters again. */
  static String recased(String text) {
    if (!text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder recased = new StringBuilder();
    for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean small = recased.length() > 0 && word.matches("of|the|and|for|in|on|a|an|to|at|by");
      String first = word.isEmpty() ? "" : word.substring(0, 1);
      recased
          .append(recased.length() == 0 ? "" : " ")
          .append(
              small || word.isEmpty() ? word : first.toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return recased.toString();
  }
}
