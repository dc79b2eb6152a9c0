package org.quizwright.generation.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Case;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Evidence;

/** Statements that a text takes from a named authority: "According to X, …". */
public final class Authorities {

  private static final Pattern OPENING =
      Pattern.compile("^(?:By contrast, a|A)ccording to (?<name>[^,]+), (?<said>.+)$");

  private static final Pattern CLOSING =
      Pattern.compile("^(?<said>\\p{Lu}.+), according to (?<name>[^,;]+)(?<stop>\\.)$");

  private static final Pattern REPORTING =
      Pattern.compile(
          "^(?<name>(?:An?|The|Official|Government|In a) (?:[^,;]*?\\b)?(?:report|survey|poll|study|census"
              + "|statistics|figures|data|commission|inquiry)(?: (?:of|for|by|from) [^,;]+?)?)"
              + " (?:revealed|found|showed|shows|indicated|indicates|reported|concluded|noted|estimated)"
              + " that (?<said>.+)$");

  /** Not "the newspaper", and no word twice by a slip of the source. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?!.*\\b(\\p{L}+) \\1\\b)(?!.*\\b(?:is|are|was|were|has|have|had|did|would|could|there)\\b)(?!(?:his|her|their|its|this|that) )(?:.*\\p{Lu}.*|(?!the )\\p{L}+ \\p{L}+.*)");

  private Authorities() {}

  /**
   * A statement and who is cited for it.
   *
   * @param name the authority as the text names it
   * @param statement what it is said to say, a whole sentence
   */
  public record Cited(String name, String statement, Evidence evidence) {}

  /** In the order of the texts, over the whole course; only where the authority has a name. */
  public static List<Cited> of(Facts facts) {
    return facts.model().claims().stream().flatMap(claim -> cited(facts, claim).stream()).toList();
  }

  private static Optional<Cited> cited(Facts facts, Claim claim) {
    return facts
        .sentence(claim.ref())
        .flatMap(
            sentence ->
                Stream.of(OPENING, CLOSING, REPORTING)
                    .map(pattern -> pattern.matcher(sentence))
                    .filter(Matcher::matches)
                    .findFirst())
        .filter(found -> NAMED.matcher(inSentence(found.group("name"))).matches())
        .map(
            found ->
                new Cited(
                    inSentence(found.group("name")),
                    stopped(Case.upper(found.group("said"))),
                    facts.quote(claim.ref(), found.group())));
  }

  private static String stopped(String statement) {
    return statement.matches("(?s).*[.!?][”’]?") ? statement : statement + ".";
  }

  /** "The report" as it reads in mid-sentence; a name keeps its capital. */
  private static String inSentence(String name) {
    return name.replaceFirst("^The ", "the ")
        .replaceFirst("^A ", "a ")
        .replaceFirst("^An ", "an ")
        .replaceFirst("^Official ", "official ")
        .replaceFirst("^Government ", "government ");
  }
}
