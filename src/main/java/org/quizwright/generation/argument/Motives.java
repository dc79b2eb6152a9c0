package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names what moved somebody: "determined to win" answers nobody who asks for a reason, "the wish to
 * win" does.
 */
final class Motives {

  /** How a phrase opens, and how the reason that it gives is named. */
  private record Opening(String words, String name) {

    private Pattern pattern() {
      return Pattern.compile("^(?i:" + words + ") ");
    }
  }

  private static final List<Opening> KNOWN =
      List.of(
          new Opening(
              "(?:driven|forced|alarmed|encouraged|angered|moved|prompted|spurred|inspired|frightened"
                  + "|tempted|threatened|pressed|disappointed|enraged|outraged|shocked) by",
              ""),
          new Opening(
              "faced with|in response to|out of(?= (?:an? |the |sheer |mere )?(?:pity|fear|love|hatred|respect|loyalty|anger"
                  + "|despair|spite|sympathy|concern|greed|revenge|gratitude|necessity|curiosity|pride|habit|duty|sense|desire|wish)\\b)",
              ""),
          new Opening("under pressure from", "pressure from "),
          new Opening("in protest against", "the wish to protest against "),
          new Opening("(?:for|in) fear of|afraid of", "fear of "),
          new Opening("for fear that|fearing that|afraid that", "the fear that "),
          new Opening("fearing(?= (?:an?|the|another|more|further|new)\\b)", "fear of "),
          new Opening("in the hope of|hoping for", "the hope of "),
          new Opening("hoping that", "the hope that "),
          new Opening(
              "(?:determined|anxious|eager|keen|wanting|wishing|hoping|desperate) to",
              "the wish to "),
          new Opening("unwilling to", "unwillingness to "),
          new Opening("(?:believing|convinced|expecting) that", "the belief that "));

  private static final Pattern CLAUSE =
      Pattern.compile("(?i)\\b(?:would|will|could|might|should|was|were|is|are|had|has)\\b");

  /** Every opening that is known, as an alternative of a pattern. */
  static final String OPENINGS =
      String.join("|", KNOWN.stream().map(opening -> "(?i:" + opening.words() + ")").toList());

  private Motives() {}

  /** Whether the reason can be named; "fearing the mill would close" has none but a clause. */
  static boolean isNamed(String phrase) {
    return opening(phrase)
        .filter(found -> found.name().endsWith("that ") || !CLAUSE.matcher(phrase).find())
        .isPresent();
  }

  /** The reason that a phrase gives: "fear of a strike" for "fearing a strike". */
  static String named(String phrase) {
    return opening(phrase)
        .map(found -> found.name() + found.pattern().matcher(phrase).replaceFirst(""))
        .orElse(phrase);
  }

  private static Optional<Opening> opening(String phrase) {
    return KNOWN.stream().filter(each -> each.pattern().matcher(phrase).find()).findFirst();
  }
}
