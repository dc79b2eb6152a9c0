package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.language.Span;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** A text that is one long quotation of one speaker, behind the editors' few words about them. */
final class WholeText {

  private static final Pattern DIALOGUE =
      Pattern.compile("^(?:Q|A|\\p{Lu}{1,4}|\\p{Lu}[\\p{L}’ .]{2,30}):\\s.*", Pattern.DOTALL);

  private static final Pattern NARRATOR = Pattern.compile("\\b(?:I|we|We|my|our|me|us)\\b");

  private WholeText() {}

  /** The interviewee's words from the first to the last, if that is what the text is. */
  static Optional<Speech> in(Source source) {
    List<Passage> spoken =
        source.passages().stream().filter(p -> p.kind() != Passage.Kind.STANDFIRST).toList();
    boolean introduced =
        source.passages().stream()
            .takeWhile(p -> p.kind() == Passage.Kind.STANDFIRST)
            .anyMatch(p -> p.text().contains(source.metadata().shortAuthor()));
    boolean inOneVoice =
        spoken.stream().noneMatch(p -> DIALOGUE.matcher(p.text()).matches())
            && spoken.stream().anyMatch(p -> NARRATOR.matcher(p.text()).find());
    return introduced && isInterview(source) && inOneVoice && !spoken.isEmpty()
        ? Optional.of(speech(spoken))
        : Optional.empty();
  }

  private static boolean isInterview(Source source) {
    return !source.metadata().author().isEmpty() && source.metadata().type().contains("interview");
  }

  private static Speech speech(List<Passage> spoken) {
    return new Speech(
        spoken.stream()
            .filter(passage -> passage.kind() != Passage.Kind.SLOGAN)
            .map(p -> new Stretch(p.n(), new Span(0, p.text().length()), true))
            .toList());
  }
}
