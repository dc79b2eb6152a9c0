package org.quizwright.analysis.event;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;

/** Words that decide whether a clause tells an event and whether its wording stands alone. */
final class EventWords {

  /** Verbs of a change that counts for more than a detail. */
  static final Lexicon TURNING = Lexicon.read("verbs-turning");

  private static final String LEANING_WORDS =
      "(?:also|this|these|those|such|another|(?<=\\b(?:the|all|any) )others?|^others?|same|here|today|now|ago|later|"
          + "again|first|last|latest|as much(?! as)|next|earlier|previous|previously|then|already|still|"
          + "subsequently|subsequent|following|latter|former|meanwhile|afterwards|soon|"
          + "(?:responded|reacted|replied|retaliated)(?! to\\b)|(?<!\\bwas )(?<!\\bwere )answered (?:by|with)\\b|followed$|(?:hit|struck|fired|fought) back|(?<=\\w )there|anniversary|century|decades?|(?<!-)(?<!-hour )(?<!\\b(?:to|of|for) (?:\\d{1,3}|an?|(?:a )?few|several|many|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
          + "(?: and a half)? )(?:years?|months?|weeks?|days?)|spring|summer|autumn|winter|one of|"
          + "(?:second|third|fourth|fifth) time|above|below|so[- ]called|respective|thereby)\\b";

  /** Words that lean on what was said before or on the date; in a name they don't. */
  static final Pattern LEANING =
      Pattern.compile(
          "\\b"
              + LEANING_WORDS
              + "|^(?i:"
              + LEANING_WORDS
              + ")|\\b(?i:january|february|april|june|july|august|september|october|november"
              + "|december)\\b");

  private static final String JUDGING_WORDS =
      "(?:crimes?|criminals?|brutal\\w*|horr\\w+|rotten|betray\\w*|shatter\\w*|infamous|"
          + "notorious|ruthless\\w*|courageous|heroic|vicious|misnamed|famous|dire|tragic|"
          + "tragedy|massacre\\w*|murder\\w*|kill\\w*|dead|deaths?|died|victims?|lives of|"
          + "suicides?|assassinat\\w*|bloodbath|loot\\w*|gobbl\\w*|plunder\\w*|conspir\\w*|"
          + "slander\\w*|avid|devastat\\w*|catastroph\\w*|disastrous|concrete|stunning|"
          + "unfortunately|fortunately|significant\\w*|important|importance|pseudo\\w*|"
          + "illegitimate|perverse|reckless\\w*|patently|dramatic\\w*|openly|crucial|(?:was|were) destroyed(?! by\\b))\\b";

  /** Judgements that only their author may make, and tolls that no label states, but in a name. */
  static final Pattern JUDGING =
      Pattern.compile("\\b" + JUDGING_WORDS + "|^(?i:" + JUDGING_WORDS + ")");

  /** Adjectives that a label does without. */
  static final Lexicon DISPENSABLE = Lexicon.read("dispensable-adjectives");

  /** Adverbs without which a statement would become false. */
  static final Lexicon LIMITING = Lexicon.read("limiting-adverbs");

  /** Things of which the reader's country or the text's has but one. */
  static final Lexicon UNIQUE = Lexicon.read("unique-nouns");

  /** What becomes of an object: "drove him out", "put the draft together". */
  static final List<String> PARTICLES =
      List.of("out", "up", "down", "off", "away", "back", "apart", "together");

  /** Nouns that say nothing of what they stand for. */
  static final Lexicon VAGUE = Lexicon.read("vague-nouns");

  /** Quantities whose verb agrees with what they are of: "most of the men were". */
  static final Lexicon QUANTITIES = Lexicon.read("quantities");

  /** Words that begin a clause of circumstance, which a label does without. */
  static final Lexicon SUBORDINATING = Lexicon.read("subordinators");

  private EventWords() {}
}
