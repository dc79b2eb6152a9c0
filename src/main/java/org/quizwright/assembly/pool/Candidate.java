package org.quizwright.assembly.pool;

import java.util.NavigableSet;
import org.quizwright.assembly.workload.Lines;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.source.TextRef;

/**
 * A question that could go on the sheet, with what it brings along.
 *
 * @param reading the sentences that must be printed for it
 * @param excerpts the sentences that it prints itself, in panels
 * @param excerptWords how many words these panels hold
 * @param lines how many the question takes, roughly; counted once, since a search asks for it often
 * @param shown the words that it gives away
 * @param answers the words of its answer
 */
public record Candidate(
    Question question,
    NavigableSet<TextRef> reading,
    NavigableSet<TextRef> excerpts,
    int excerptWords,
    double lines,
    NavigableSet<String> shown,
    NavigableSet<String> answers) {

  /** A question that takes as many lines as its type does. */
  public Candidate(
      Question question,
      NavigableSet<TextRef> reading,
      NavigableSet<TextRef> excerpts,
      int excerptWords,
      NavigableSet<String> shown,
      NavigableSet<String> answers) {
    this(question, reading, excerpts, excerptWords, Lines.of(question), shown, answers);
  }

  /** What the question has in common with all others. */
  public Card card() {
    return question.card();
  }

  /** The type of the question. */
  public QuestionType type() {
    return question.type();
  }

  /** The same sentences for a question of the same bank entry, put another way. */
  Candidate asking(Question other) {
    return new Candidate(other, reading, excerpts, excerptWords, shown, answers);
  }

  /** Marks that the question is worth. */
  public int points() {
    return card().points();
  }

  /** Whether what this prints holds the whole answer to {@code other}. */
  public boolean answers(Candidate other) {
    return !other.answers.isEmpty() && shown.containsAll(other.answers);
  }

  /** Whether two voices are compared. */
  public boolean isComparison() {
    return type() == QuestionType.SOURCE_COMPARISON;
  }

  /** Whether events are set in time. */
  public boolean isTimeline() {
    return switch (type()) {
      case TIMELINE_ORDERING, TIMELINE_PLACEMENT, TIMELINE_RELATION -> true;
      default -> false;
    };
  }

  /** The part of the sheet that it belongs to. */
  public Part.Kind part() {
    return isComparison()
        ? Part.Kind.COMPARE
        : isTimeline() ? Part.Kind.ORDER : Part.Kind.UNDERSTAND;
  }

  /**
   * A bank holds an id once, and a shortened form has fewer marks; comparing whole questions would
   * be slow in a search.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate candidate
        && question.id().equals(candidate.question.id())
        && points() == candidate.points();
  }

  @Override
  public int hashCode() {
    return question.id().hashCode();
  }
}
