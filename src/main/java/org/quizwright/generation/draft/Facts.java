package org.quizwright.generation.draft;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/**
 * All that is known when the questions of one theme are written.
 *
 * @param model of the whole course, so that distractors and contradictions in other themes are seen
 */
public record Facts(ContentModel model, Theme theme, Language language, long seed) {

  /** Whether a passage belongs to the theme, first of all or besides another. */
  public boolean isOnTheme(String source, int passage) {
    return model
        .placement(source, passage)
        .filter(place -> theme.id().equals(place.theme()) || theme.id().equals(place.secondary()))
        .isPresent();
  }

  /** Whether a passage belongs to the theme before all others. */
  public boolean isPrimary(String source, int passage) {
    return model.themeOf(source, passage).equals(theme.id());
  }

  /**
   * Whether the theme is the only one taught that a passage belongs to: its first, or its second
   * beside the background.
   */
  public boolean isTaughtHere(String source, int passage) {
    return isPrimary(source, passage)
        || isOnTheme(source, passage) && model.themeOf(source, passage).equals("background");
  }

  /** The sentence as it stands in its passage, or nothing if there is none of that number. */
  public Optional<String> sentence(TextRef ref) {
    return model
        .passage(ref.source(), ref.passage())
        .flatMap(passage -> sentence(passage, ref.sentence()));
  }

  private static Optional<String> sentence(Passage passage, int n) {
    List<Span> spans = Sentences.split(passage.text());
    return n <= spans.size() ? Optional.of(spans.get(n - 1).of(passage.text())) : Optional.empty();
  }

  /** The sentence with its grammar. */
  public Optional<ParsedSentence> parse(TextRef ref) {
    return sentence(ref).map(language::parse);
  }

  /**
   * Evidence for words of a passage; throws {@link IllegalArgumentException} if they aren't there.
   */
  public Evidence quote(String source, int passage, String exact) {
    String text = model.passage(source, passage).map(Passage::text).orElse("");
    return Evidence.quote(source, passage, text, exact);
  }

  /** Randomness for one question only, so that a new question changes no other. */
  public SplittableRandom random(String anchor) {
    return new SplittableRandom(seed ^ (0x9E3779B97F4A7C15L * anchor.hashCode()));
  }
}
