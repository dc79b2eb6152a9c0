package org.quizwright.generation.locating;

import java.time.LocalDate;
import java.util.Optional;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.WrittenAtTheTime;
import org.quizwright.language.BodyName;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.YearName;

/** The words before a statement that say whose it is. */
final class Lead {

  private Lead() {}

  /** The statement as a stem, with whose it is before it. */
  static String in(Facts facts, Statement statement) {
    return of(facts, statement) + statement.inside() + ".";
  }

  /** The same with {@code words} in the statement's place. */
  static String in(Facts facts, Statement statement, String words) {
    return of(facts, statement) + statement.inside(words) + ".";
  }

  /** "According to X, ", "X writes that ", "Writing in 1950, X says that ": up to the statement. */
  private static String of(Facts facts, Statement statement) {
    String holder = statement.telling().holder();
    String source = source(statement);
    if (!holder.equals(NamedAuthor.author(facts, source)) || holder.contains(",")) {
      return "According to " + BodyName.inside(holder) + ", ";
    }
    return statement.isOfThePresent()
        ? year(facts, source)
            .map(year -> "Writing in %s, ".formatted(year) + says(BodyName.inside(holder), "say"))
            .orElse(says(holder, "say"))
        : past(facts, statement, holder);
  }

  /** What is open to dispute is said, not known; the rest varies with the length of the text. */
  private static String past(Facts facts, Statement statement, String holder) {
    String verb = NamedAuthor.speaks(facts, source(statement)) ? "say" : "write";
    return statement.isContested(facts) || statement.text().length() % 2 == 0
        ? says(holder, verb)
        : "According to " + BodyName.inside(holder) + ", ";
  }

  private static String says(String holder, String verb) {
    return NamedAuthor.does(holder, verb) + " that ";
  }

  private static String source(Statement statement) {
    return statement.telling().ref().source();
  }

  private static Optional<String> year(Facts facts, String source) {
    return facts
        .model()
        .source(source)
        .filter(work -> !WrittenAtTheTime.is(work))
        .map(Source::metadata)
        .map(Metadata::issued)
        .filter(issued -> !issued.start().equals(LocalDate.MIN))
        .map(issued -> YearName.of(issued.year()));
  }
}
