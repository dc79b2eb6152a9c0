package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Evidence;

/** The sentences that a text quotes from one speaker. */
final class SpeakerWords {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 40;

  private SpeakerWords() {}

  /** From every quotation of the same speaker in the same source, in the order of the text. */
  static List<Evidence> of(Facts facts, Quotation quotation) {
    return facts.model().quotations().stream()
        .filter(other -> other.source().equals(quotation.source()))
        .filter(other -> other.speaker() != null && other.speaker().equals(quotation.speaker()))
        .flatMap(other -> sentences(facts, other))
        .distinct()
        .toList();
  }

  private static Stream<Evidence> sentences(Facts facts, Quotation quotation) {
    return Sentences.split(quotation.text()).stream()
        .map(span -> span.of(quotation.text()))
        .filter(SpeakerWords::tells)
        .flatMap(sentence -> facts.quote(quotation, sentence).stream());
  }

  /** Not a question, not a cry, and no speech inside speech. */
  private static boolean tells(String sentence) {
    int words = Words.in(sentence).size();
    return words >= FEWEST_WORDS && words <= MOST_WORDS && !sentence.endsWith("?");
  }
}
