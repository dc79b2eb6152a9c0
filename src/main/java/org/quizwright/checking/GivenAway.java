package org.quizwright.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quizwright.checking.flaw.Answers;
import org.quizwright.language.Words;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.TrueFalse;

/**
 * The words by which one question may give another's answer away, as dictionary forms.
 *
 * @param printed what a student reads in the question
 * @param asked what it asks about, each word once
 * @param answers its short answers; none is empty
 * @param choosing whether the answers stand below the text
 */
public record GivenAway(
    Set<String> printed, List<String> asked, List<List<String>> answers, boolean choosing) {

  /** How many words two questions must share before they are about the same thing. */
  private static final int SAME_MATTER = 2;

  private static final int LONGEST_FACT = 12;

  /** The share of its words by which a text is known again. */
  private static final double SAME_TEXT = 0.6;

  /** What there is to give away in a question, and by it. */
  public static GivenAway in(Question question) {
    List<String> stem = Words.lemmas(question.task().stem());
    return new GivenAway(
        // A statement that may be false gives nothing away.
        question.task() instanceof TrueFalse ? new LinkedHashSet<>() : new LinkedHashSet<>(stem),
        stem.stream().distinct().toList(),
        shortAnswers(question),
        question.task() instanceof Cloze cloze && cloze.wordBank());
  }

  /** A longer answer is a conclusion, which no stem holds whole. */
  private static List<List<String>> shortAnswers(Question question) {
    boolean factual =
        question.task() instanceof MultipleChoice
            || question.task() instanceof Cloze
            || question.task() instanceof ShortAnswer;
    return factual
        ? Answers.of(question.task()).stream()
            .filter(text -> Words.in(text).size() <= LONGEST_FACT)
            .map(Words::lemmas)
            .filter(answer -> !answer.isEmpty())
            .toList()
        : List.of();
  }

  /** Whether a student who reads this one's printed words can copy {@code taker}'s answer. */
  public boolean tells(GivenAway taker) {
    return taker.answers.stream().anyMatch(printed::containsAll) && isSameMatter(taker);
  }

  /** Whether either tells the other's answer. */
  public boolean meets(GivenAway other) {
    return tells(other) || other.tells(this);
  }

  /** Where the answers stand below the text, only the text itself gives them away. */
  private boolean isSameMatter(GivenAway taker) {
    long shared = taker.asked.stream().filter(printed::contains).count();
    return taker.choosing ? shared > taker.asked.size() * SAME_TEXT : shared >= SAME_MATTER;
  }
}
