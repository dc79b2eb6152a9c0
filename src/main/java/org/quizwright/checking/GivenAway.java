package org.quizwright.checking;

import java.util.List;
import org.quizwright.checking.flaw.Answers;
import org.quizwright.language.Words;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.TrueFalse;

/** Whether one question's words hold another's answer. */
public final class GivenAway {

  /** How many words two questions must share before they are about the same thing. */
  private static final int SAME_MATTER = 2;

  private static final int LONGEST_FACT = 12;

  /** The share of its words by which a text is known again. */
  private static final double SAME_TEXT = 0.6;

  private GivenAway() {}

  /**
   * Whether a student who reads {@code giver}'s printed words can copy {@code taker}'s answer from
   * them.
   */
  public static boolean by(Question giver, Question taker) {
    List<String> printed = Words.lemmas(printed(giver));
    List<String> asked = Words.lemmas(taker.task().stem()).stream().distinct().toList();
    long shared = asked.stream().filter(printed::contains).count();
    return isSameMatter(taker, shared, asked.size())
        && shortAnswers(taker).stream()
            .map(Words::lemmas)
            .anyMatch(answer -> !answer.isEmpty() && printed.containsAll(answer));
  }

  /** Where the answers stand below the text, only the text itself gives them away. */
  private static boolean isSameMatter(Question taker, long shared, int asked) {
    boolean choosing = taker.task() instanceof Cloze cloze && cloze.wordBank();
    return choosing ? shared > asked * SAME_TEXT : shared >= SAME_MATTER;
  }

  /** A statement that may be false gives nothing away. */
  private static String printed(Question question) {
    return question.task() instanceof TrueFalse ? "" : question.task().stem();
  }

  /** A longer answer is a conclusion, which no stem holds whole. */
  private static List<String> shortAnswers(Question question) {
    boolean factual =
        question.task() instanceof MultipleChoice
            || question.task() instanceof Cloze
            || question.task() instanceof ShortAnswer;
    return factual
        ? Answers.of(question.task()).stream()
            .filter(text -> Words.in(text).size() <= LONGEST_FACT)
            .toList()
        : List.of();
  }
}
