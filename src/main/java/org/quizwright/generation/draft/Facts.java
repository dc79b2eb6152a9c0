package org.quizwright.generation.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** All that is known when the questions of one theme are written; for one thread. */
public final class Facts {

  private final ContentModel model;
  private final Theme theme;
  private final Language language;

  /** The sentences of every passage that a rule has looked at. */
  private final Map<Place, List<String>> sentences = new LinkedHashMap<>();

  /** The words of every sentence that a rule has asked for. */
  private final Map<TextRef, List<String>> lemmas = new LinkedHashMap<>();

  /** A passage of a source. */
  private record Place(String source, int passage) {}

  /**
   * Facts about one theme.
   *
   * @param model of the whole course, so that distractors and contradictions in other themes are
   *     seen
   */
  public Facts(ContentModel model, Theme theme, Language language) {
    this.model = model;
    this.theme = theme;
    this.language = language;
  }

  public ContentModel model() {
    return model;
  }

  public Theme theme() {
    return theme;
  }

  public Language language() {
    return language;
  }

  /** Whether a passage belongs to the theme, first of all or besides another. */
  public boolean isOnTheme(String source, int passage) {
    return model
        .placement(source, passage)
        .filter(place -> theme.id().equals(place.theme()) || theme.id().equals(place.secondary()))
        .isPresent();
  }

  /** Whether the sentence's passage belongs to the theme, first of all or besides another. */
  public boolean isOnTheme(TextRef ref) {
    return isOnTheme(ref.source(), ref.passage());
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
        || (isOnTheme(source, passage) && model.themeOf(source, passage).equals(Theme.BACKGROUND));
  }

  /** Whether the theme is the only one taught that the sentence's passage belongs to. */
  public boolean isTaughtHere(TextRef ref) {
    return isTaughtHere(ref.source(), ref.passage());
  }

  /** The passage that the sentence stands in. */
  public Optional<Passage> passage(TextRef ref) {
    return model.passage(ref.source(), ref.passage());
  }

  /** The words of a passage; empty where there is none of that number. */
  public String text(String source, int passage) {
    return model.passage(source, passage).map(Passage::text).orElse("");
  }

  /** The sentence as it stands in its passage, or nothing if there is none of that number. */
  public Optional<String> sentence(TextRef ref) {
    List<String> all =
        sentences.computeIfAbsent(
            new Place(ref.source(), ref.passage()),
            place ->
                model
                    .passage(place.source(), place.passage())
                    .map(passage -> Sentences.texts(passage.text()))
                    .orElse(List.of()));
    return ref.sentence() <= all.size()
        ? Optional.of(all.get(ref.sentence() - 1))
        : Optional.empty();
  }

  /** The sentence right before it in its passage, if there is one, and the sentence itself. */
  public Stream<String> withTheOneBefore(TextRef ref) {
    return Stream.of(-1, 0)
        .filter(steps -> ref.sentence() + steps >= 1)
        .flatMap(steps -> sentence(ref.step(steps)).stream());
  }

  /** The dictionary forms of the sentence's words, in order; none where there is no sentence. */
  public List<String> lemmas(TextRef ref) {
    return lemmas.computeIfAbsent(ref, at -> Words.lemmas(sentence(at).orElse("")));
  }

  /** The sentence with its grammar. */
  public Optional<ParsedSentence> parse(TextRef ref) {
    return sentence(ref).map(language::parse);
  }

  /**
   * Evidence for words of a passage; throws {@link IllegalArgumentException} if they aren't there.
   */
  public Evidence quote(String source, int passage, String exact) {
    return Evidence.quote(source, passage, text(source, passage), exact);
  }

  /** Evidence for words of a quotation, in the first of its passages that holds them. */
  public Optional<Evidence> quote(Quotation quotation, String exact) {
    return IntStream.rangeClosed(quotation.firstPassage(), quotation.lastPassage())
        .filter(n -> text(quotation.source(), n).contains(exact))
        .mapToObj(n -> quote(quotation.source(), n, exact))
        .findFirst();
  }

  /** The same for words of the sentence's passage. */
  public Evidence quote(TextRef ref, String exact) {
    return quote(ref.source(), ref.passage(), exact);
  }
}
