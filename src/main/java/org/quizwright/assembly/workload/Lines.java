package org.quizwright.assembly.workload;

import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** Roughly how many lines of a page a question takes. */
public final class Lines {

  private static final double CHARS_A_LINE = 80;
  private static final double WORDS_AN_ANSWER_LINE = 5.3;

  private Lines() {}

  /** With its stem and what a student writes. */
  public static double of(Question question) {
    double stem = 1.5 + question.task().stem().length() / CHARS_A_LINE;
    return stem + question.task().accept(new ByType(question.card().points()));
  }

  private record ByType(int points) implements Task.Visitor<Double> {

    @Override
    public Double visit(MultipleChoice task) {
      return 1.2 * task.options().size();
    }

    @Override
    public Double visit(TrueFalse task) {
      return 3.0;
    }

    @Override
    public Double visit(ShortAnswer task) {
      double needed = task.modelAnswer().split("\\s+", -1).length / WORDS_AN_ANSWER_LINE;
      return 1.6 * Math.min(Math.max(needed, points), 2.0 * Math.min(points, 6));
    }

    @Override
    public Double visit(Cloze task) {
      return 3.0;
    }

    @Override
    public Double visit(Matching task) {
      return 1.8 * task.pairs().size();
    }

    @Override
    public Double visit(Classification task) {
      return 2.3 * task.items().size();
    }

    @Override
    public Double visit(TimelineOrdering task) {
      return 1.7 * task.events().size();
    }

    @Override
    public Double visit(TimelinePlacement task) {
      return 1.7 * task.events().size() + 4;
    }

    @Override
    public Double visit(TimelineRelation task) {
      return 1.2 * task.options().size();
    }

    @Override
    public Double visit(SourceComparison task) {
      double prompts = task.prompts().stream().mapToDouble(ByType::lines).sum();
      return 12.0 + 5.0 * task.chartRows().size() + prompts;
    }

    private static double lines(Prompt prompt) {
      int usual = prompt.chart() ? 0 : 2 * prompt.points();
      return 2.5 + 1.5 * (prompt.lines() > 0 ? prompt.lines() : usual);
    }
  }
}
