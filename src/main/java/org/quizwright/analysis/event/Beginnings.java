package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Clause;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/** "Starting in 1888, the bank lent …": what went on from a year began in that year. */
final class Beginnings {

  private static final Pattern OPENING =
      Pattern.compile("^(?:(?:Starting|Beginning) in (\\d{4})|From (\\d{4}) onwards?)(?=\\W)");

  /**
   * The clause that tells the beginning.
   *
   * @param date the year of the beginning, in its place in {@code text}
   */
  record Beginning(String text, DateMention date) {}

  private Beginnings() {}

  /** What begins at {@code date}; empty where the sentence doesn't open with it. */
  static Optional<Beginning> of(ParsedSentence sentence, DateMention date) {
    Matcher opening = OPENING.matcher(sentence.text());
    OptionalInt root = sentence.root();
    if (!opening.find()
        || date.span().start() >= opening.end()
        || root.isEmpty()
        || !isSimplePast(sentence, root.getAsInt())) {
      return Optional.empty();
    }
    var verb = sentence.token(root.getAsInt());
    String year = opening.group(1) == null ? opening.group(2) : opening.group(1);
    String text =
        "In "
            + year
            + sentence.text().substring(opening.end(), verb.start())
            + "began to "
            + Lemmas.of(verb.text())
            + sentence.text().substring(verb.end());
    Span span = new Span(3, 3 + year.length());
    return Optional.of(
        new Beginning(text, new DateMention(span, HistoricalDate.parse(year), DateUse.AT, false)));
  }

  private static boolean isSimplePast(ParsedSentence sentence, int verb) {
    Clause clause = new Clause(sentence, verb);
    return sentence.token(verb).hasTag("VBD")
        && clause.isPast()
        && !clause.isPassive()
        && !clause.isNegated()
        && sentence.child(verb, "aux").isEmpty();
  }
}
