package org.quizwright.assembly.workload;

import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** How long reading and answering take, in minutes. */
public final class Minutes {

  private static final double WORDS_A_MINUTE = 100;
  private static final double WORDS_A_MINUTE_SUPPORT = 70;

  private Minutes() {}

  /** Minutes for so many words, more of them for weak readers. */
  public static double reading(int words, Level level) {
    return words / (level == Level.SUPPORT ? WORDS_A_MINUTE_SUPPORT : WORDS_A_MINUTE);
  }

  /** The question's own estimate, or its type's. */
  public static double answering(Question question) {
    Integer own = question.card().remarks().minutes();
    return own != null ? own : question.task().accept(new ByType(question.card().points()));
  }

  private record ByType(int points) implements Task.Visitor<Double> {

    @Override
    public Double visit(MultipleChoice task) {
      return 1.0;
    }

    @Override
    public Double visit(TrueFalse task) {
      return 1.5;
    }

    @Override
    public Double visit(ShortAnswer task) {
      return (double) points;
    }

    @Override
    public Double visit(Cloze task) {
      return (double) points;
    }

    @Override
    public Double visit(Matching task) {
      return 0.6 * task.pairs().size();
    }

    @Override
    public Double visit(Classification task) {
      return 0.5 * task.items().size();
    }

    @Override
    public Double visit(TimelineOrdering task) {
      return task.events().size() > 4 ? 5.0 : 4.0;
    }

    @Override
    public Double visit(TimelinePlacement task) {
      return (double) task.events().size();
    }

    @Override
    public Double visit(TimelineRelation task) {
      return 1.5;
    }

    @Override
    public Double visit(SourceComparison task) {
      return 1.3 * points;
    }
  }
}
