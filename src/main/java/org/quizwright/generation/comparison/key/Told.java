package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.BodyName;
import org.quizwright.language.Case;

/** Brings quotations into sentences of our own. */
final class Told {

  /** After "that" a second such word would stumble. */
  private static final Pattern ASKING = Pattern.compile("^(?:who|what|when|where|why|if)\\b");

  private Told() {}

  /** A sentence such as "Only Reed adds that “bread was dear”; only Marsh speaks of “soap”." */
  static String only(Voice left, List<KeyQuote> mine, Voice right, List<KeyQuote> theirs) {
    String told =
        Stream.of(only(left, mine), only(right, theirs))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? "" : Case.upper(told + ".");
  }

  /** Things before clauses, and last what needs a colon. */
  private static String only(Voice voice, List<KeyQuote> quotes) {
    List<KeyQuote> things = quotes.stream().filter(quote -> !quote.finite()).toList();
    List<KeyQuote> clauses = quotes.stream().filter(q -> q.finite() && !isColoned(q)).toList();
    List<KeyQuote> whole = quotes.stream().filter(q -> q.finite() && isColoned(q)).toList();
    String told =
        Stream.of(
                joined("speaks of ", " and ", things),
                joined("adds that ", " and that ", clauses),
                joined("adds: ", " and ", whole))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" and "));
    return told.isEmpty() ? "" : "only " + BodyName.inside(voice.shortName()) + " " + told;
  }

  private static String joined(String opening, String joint, List<KeyQuote> quotes) {
    return quotes.isEmpty()
        ? ""
        : opening + quotes.stream().map(KeyQuote::inMarks).collect(Collectors.joining(joint));
  }

  /** Both, with the verb once where it would come twice. */
  static String says(Pairing pairing, KeyQuote left, KeyQuote right, String joint) {
    boolean alike =
        !left.finite()
            && !right.finite()
            && pairing.left().voice().verb().equals(pairing.right().voice().verb());
    String second =
        alike
            ? pairing.right().voice().shortName() + " of " + right.inMarks()
            : says(pairing.right(), right);
    return says(pairing.left(), left) + (alike ? ", " : joint) + second + ".";
  }

  /** As in "Reed writes that “bread was dear”". */
  static String says(Excerpt side, KeyQuote quote) {
    Voice voice = side.voice();
    if (!quote.finite()) {
      String verb = voice.verb().replace("says", "speaks");
      return voice.shortName() + " " + verb + " of " + quote.inMarks();
    }
    String link = isColoned(quote) ? ": " : " that ";
    return voice.shortName() + " " + voice.verb() + link + quote.inMarks();
  }

  /** A quotation that opens with a capital follows a colon, any other "that". */
  private static boolean isColoned(KeyQuote quote) {
    char first = quote.exact().charAt(0);
    boolean opens = !Character.isLowerCase(first) && !Character.isDigit(first);
    return quote.lead().isEmpty() && (opens || ASKING.matcher(quote.exact()).find());
  }
}
