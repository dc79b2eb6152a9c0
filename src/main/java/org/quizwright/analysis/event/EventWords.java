package org.quizwright.analysis.event;

import java.util.List;
import java.util.regex.Pattern;

/** Words that decide whether a clause tells an event and whether its wording stands alone. */
final class EventWords {

  /** Verbs of a change that counts for more than a detail. */
  static final List<String> TURNING =
      List.of(
          "found",
          "form",
          "establish",
          "create",
          "launch",
          "dissolve",
          "abolish",
          "ban",
          "order",
          "announce",
          "privatize",
          "nationalize",
          "declare",
          "elect",
          "overthrow",
          "sell",
          "transfer",
          "adopt",
          "introduce",
          "sign",
          "accept",
          "agree",
          "break",
          "begin",
          "close",
          "become",
          "strike");

  /** Words that lean on what was said before or on the date. */
  static final Pattern LEANING =
      Pattern.compile(
          "(?i)\\b(?:this|these|those|such|another|other|others|same|here|today|now|ago|later|"
              + "again|first|last|next|earlier|previous|previously|then|already|still|"
              + "subsequently|subsequent|following|latter|former|meanwhile|afterwards|soon|"
              + "(?:responded|reacted|replied|retaliated)(?! to\\b)|followed$|(?:hit|struck|fired|fought) back|(?<=\\w )there|anniversary|century|decades?|(?<!-)(?<!\\b(?:to|of|for) (?:\\d{1,3}|an?|(?:a )?few|several|many|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
              + "(?: and a half)? )(?:years?|months?|weeks?|days?)|"
              + "january|february|april|june|july|august|september|october|november|december|"
              + "spring|summer|autumn|winter|one of|"
              + "(?:second|third|fourth|fifth) time|above|below|so[- ]called|respective|thereby)\\b");

  /** Judgements that only their author may make, and tolls that no label states. */
  static final Pattern JUDGING =
      Pattern.compile(
          "(?i)\\b(?:crimes?|criminals?|brutal\\w*|horr\\w+|rotten|betray\\w*|shatter\\w*|infamous|"
              + "notorious|ruthless\\w*|courageous|heroic|vicious|misnamed|famous|dire|tragic|"
              + "tragedy|massacre\\w*|murder\\w*|kill\\w*|dead|deaths?|died|victims?|lives of|"
              + "suicides?|assassinat\\w*|bloodbath|loot\\w*|gobbl\\w*|plunder\\w*|conspir\\w*|"
              + "slander\\w*|avid|devastat\\w*|catastroph\\w*|disastrous|concrete|stunning|"
              + "unfortunately|fortunately|significant\\w*|important|importance|pseudo\\w*|"
              + "illegitimate|perverse|reckless\\w*|patently|dramatic\\w*|openly|crucial)\\b");

  /** Adjectives that a label does without. */
  static final List<String> DISPENSABLE =
      List.of(
          "shattering",
          "massive",
          "dramatic",
          "significant",
          "important",
          "famous",
          "infamous",
          "substantial",
          "above",
          "documented",
          "document",
          "so-called",
          "call",
          "called");

  /** Adverbs without which a statement would become false. */
  static final List<String> LIMITING =
      List.of(
          "only",
          "nearly",
          "almost",
          "virtually",
          "partly",
          "barely",
          "hardly",
          "mostly",
          "largely",
          "just",
          "not",
          "never",
          "about",
          "around",
          "roughly",
          "some",
          "least",
          "most",
          "up",
          "down",
          "out",
          "off",
          "back",
          "away",
          "together",
          "over",
          "as",
          "well",
          "more");

  /** Things of which the reader's country or the text's has but one. */
  static final List<String> UNIQUE =
      List.of(
          "government",
          "state",
          "country",
          "public",
          "population",
          "press",
          "economy",
          "army",
          "police",
          "world",
          "parliament",
          "president",
          "council",
          "king",
          "queen",
          "crown",
          "pope",
          "emperor",
          "tsar",
          "military",
          "owner",
          "leader",
          "head",
          "left",
          "right",
          "transfer",
          "property");

  /** Quantities whose verb agrees with what they are of: "most of the men were". */
  static final List<String> QUANTITIES =
      List.of(
          "most",
          "some",
          "half",
          "many",
          "all",
          "majority",
          "third",
          "quarter",
          "rest",
          "more",
          "few",
          "several",
          "number",
          "both",
          "dozen",
          "hundred",
          "thousand",
          "other");

  /** Words that begin a clause of circumstance, which a label does without. */
  static final List<String> SUBORDINATING =
      List.of(
          "after",
          "before",
          "because",
          "while",
          "when",
          "since",
          "until",
          "till",
          "although",
          "though",
          "unless",
          "if",
          "whereas",
          "together",
          "not",
          "nor");

  private EventWords() {}
}
