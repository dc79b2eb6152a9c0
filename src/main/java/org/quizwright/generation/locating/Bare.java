package org.quizwright.generation.locating;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.Case;

/** A sentence as it is read for statements: without what hides or only links them. */
final class Bare {

  private static final Pattern ASIDE =
      Pattern.compile(
          " (?:\\([^()]*\\)|\\[[^\\[\\]]*\\])(?:,(?= (?:is|are|was|were|had|has)\\b))?");

  private static final Pattern LINK = Pattern.compile(" also(?= \\p{Ll})");

  /** "The report found that prices fell": a statement of the report's. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?s)^((?:The|An?|Official|Government)\\b[^,“]{0,60}?\\b(?:report|survey|study|statistics|figures|data"
              + "|census|article|poll|inquiry)\\b[^,“]{0,30}?) (?:revealed|found|indicated|shows?|showed|stated"
              + "|reported|concluded) that (.+)$");

  private static final Pattern NAMED_KIND =
      Pattern.compile(
          "\\p{Lu}\\p{L}+ (Union|Party|Federation|Bank|League|Commission|Association)\\b");

  private Bare() {}

  /** The telling with its bare words to be read; the same one where there is nothing to drop. */
  static Telling of(Facts facts, Telling telling) {
    String words = isNamedSafely(facts, telling) ? telling.read().text() : telling.text();
    String bare = LINK.matcher(ASIDE.matcher(words).replaceAll("")).replaceAll("");
    Matcher reported = REPORTED.matcher(bare);
    if (reported.matches() && Phrase.standsAlone(reported.group(1))) {
      String said = reported.group(2);
      String holder = Phrase.lowered(reported.group(1));
      return with(facts, telling, holder, Case.upper(said));
    }
    return with(facts, telling, telling.holder(), bare);
  }

  private static Telling with(Facts facts, Telling telling, String holder, String words) {
    return new Telling(telling.ref(), holder, telling.sentence(), facts.language().parse(words));
  }

  /**
   * Whether a name put for "the union" or "the party" is beyond doubt: no other body of that kind
   * is named in the passage.
   */
  private static boolean isNamedSafely(Facts facts, Telling telling) {
    boolean pronoun = telling.text().matches("(?s)(?:He|She|It)\\b.*");
    return pronoun
        || !NAMED_KIND.matcher(facts.text(telling.ref().source(), telling.ref().passage())).find();
  }
}
