package org.quizwright.model.question;

import java.util.List;

/** What a student is asked to do, one record a type. */
public sealed interface Task
    permits MultipleChoice,
        TrueFalse,
        ShortAnswer,
        Cloze,
        Matching,
        Classification,
        TimelineOrdering,
        TimelinePlacement,
        TimelineRelation,
        SourceComparison {

  QuestionType type();

  /** The words that put the question; for a cloze the text with its gaps. */
  String stem();

  /** The events of a timeline that are to be ordered or placed; of any other task none. */
  default List<TimelineEvent> events() {
    return List.of();
  }

  /** Calls the visitor's method for this type. */
  <R> R accept(Visitor<R> visitor);

  /** One method a type, so that a new type breaks the build wherever it must be handled. */
  interface Visitor<R> {

    R visit(MultipleChoice task);

    R visit(TrueFalse task);

    R visit(ShortAnswer task);

    R visit(Cloze task);

    R visit(Matching task);

    R visit(Classification task);

    R visit(TimelineOrdering task);

    R visit(TimelinePlacement task);

    R visit(TimelineRelation task);

    R visit(SourceComparison task);
  }
}
