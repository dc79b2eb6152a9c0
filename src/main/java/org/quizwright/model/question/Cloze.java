package org.quizwright.model.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * Fill the gaps of a text.
 *
 * @param text with {@code {{g1}}} where the gap {@code g1} is; a new line for each note
 * @param wordBank whether the answers are printed, shuffled, beside it
 * @param extras entries of the word bank that fit no gap
 */
public record Cloze(String text, List<Gap> gaps, boolean wordBank, List<Extra> extras)
    implements Task {

  /** One gap; {@code accepted} are other right fillings. */
  public record Gap(String id, String answer, List<String> accepted) {

    public Gap {
      accepted = List.copyOf(accepted);
    }
  }

  /** What the word bank holds, the answers first. */
  public List<Extra> words() {
    return Stream.concat(
            gaps.stream().map(gap -> new Extra(gap.id(), gap.answer())), extras.stream())
        .toList();
  }

  @Override
  public String stem() {
    return text;
  }

  public Cloze {
    gaps = List.copyOf(gaps);
    extras = List.copyOf(extras);
  }

  public Cloze(String text, List<Gap> gaps, boolean wordBank) {
    this(text, gaps, wordBank, List.of());
  }

  @Override
  public QuestionType type() {
    return QuestionType.CLOZE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
