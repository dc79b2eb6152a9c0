package org.quizwright.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.checking.flaw.Answers;
import org.quizwright.language.Words;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.time.DateWords;

/**
 * The words by which one question may give another's answer away, as dictionary forms.
 *
 * @param printed what a student reads in the question
 * @param asked what it asks about, each word once
 * @param answers its short answers; none is empty
 * @param choosing whether the answers stand below the text
 * @param names words with a capital inside the question
 * @param dated events whose dates it leaves to be found
 */
public record GivenAway(
    Set<String> printed,
    List<String> asked,
    List<List<String>> answers,
    boolean choosing,
    List<String> names,
    List<Dated> dated) {

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}-]+");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},:] )" + CAPITAL);

  /**
   * An event of a timeline.
   *
   * @param when its date, in words
   */
  record Dated(String label, List<String> when) {

    private static Dated of(TimelineEvent event) {
      return new Dated(event.label(), Words.lemmas(DateWords.of(event.date(), false)));
    }

    /** Whether a question names the date beside a name of the event or much else of it. */
    private boolean isToldBy(GivenAway giver) {
      return giver.printed.containsAll(when)
          && (CAPITAL
                  .matcher(label)
                  .results()
                  .map(MatchResult::group)
                  .anyMatch(giver.names::contains)
              || Words.lemmas(label).stream().distinct().filter(giver.printed::contains).count()
                  > SAME_MATTER);
    }
  }

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
        question.task() instanceof Cloze cloze && cloze.wordBank(),
        NAME.matcher(question.task().stem()).results().map(MatchResult::group).toList(),
        question.task().events().stream().map(Dated::of).toList());
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
    return (taker.answers.stream().anyMatch(printed::containsAll) && isSameMatter(taker))
        || taker.dated.stream().anyMatch(event -> event.isToldBy(this));
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
