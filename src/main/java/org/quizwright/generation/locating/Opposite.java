package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;

/** A statement made false by turning its one word of direction or value round. */
final class Opposite implements LocatingRule {

  private static final WordPairs OPPOSITES = WordPairs.opposites();

  /** "Rose from 900 to half that" or "the second smallest" would be nonsense. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?i)\\bfrom\\b.*\\d.*\\bto\\b|\\bhalf\\b|\\b(?:second|third|fourth|fifth|\\p{L}+th) (?:most|least|\\p{L}+est)\\b"
              + "|\\bafter the (?:\\p{Lu}|second|third)|\\d.*\\b(?:rose|fell|grew)\\b.*\\d|\\bone of\\b|\\bsome of\\b");

  @Override
  public List<Draft> write(Material material) {
    return FalseStatement.of("opposite", (all, statement) -> changed(statement)).write(material);
  }

  /** Nothing where several words could be turned: then the turn may not be false. */
  private static Optional<String> changed(Statement statement) {
    String text = statement.text();
    List<WordPairs.Pair> found = OPPOSITES.in(text);
    boolean single =
        found.size() == 1
            && found.get(0).pattern().matcher(text).results().count() == 1
            && !UNFIT.matcher(text).find();
    return single
        ? Optional.of(WordPairs.changed(text, found.get(0))).filter(Opposite::isSound)
        : Optional.empty();
  }

  private static boolean isSound(String text) {
    return !text.matches("(?s).*\\b(?:a [aeiou]|an [^aeiouh]).*");
  }
}
