package org.quizwright.analysis.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an amount is for: "a year", "per 1,000 fires", "annually". */
final class Rates {

  private static final Pattern PER =
      Pattern.compile(
          "^(?: \\([^()]*\\)| of \\p{Ll}+)?"
              + "( (?:a|an|per|each|every) (?:head|hour|day|week|fortnight|month|year|quarter|decade|person"
              + "|household|family|worker|man|woman|child|ton|tonne|acre|hectare|barrel|bushel|mile|pound"
              + "|ounce|yard|piece|capita|inhabitant|\\d[\\d,]*(?: \\p{Ll}+)?|(?:thousand|hundred|million)"
              + "(?: \\p{Ll}+)?)|,? (?:annually|yearly|monthly|weekly|daily))\\b(?! of)");

  private Rates() {}

  /** As it stands behind the unit or the counted noun, from its first blank; empty for none. */
  static String behind(String rest) {
    Matcher matcher = PER.matcher(rest);
    return matcher.find()
        ? matcher.group(1).replace(",", "").replaceAll("(?<=\\d)(?=000\\b)", ",")
        : "";
  }
}
