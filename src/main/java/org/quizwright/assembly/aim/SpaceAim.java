package org.quizwright.assembly.aim;

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
import org.quizwright.model.source.TextRef;

/**
 * A rough count of lines keeps the search near the sheets that fit a few pages.
 *
 * @param lines how many are free
 * @param words how many the sources will hold at least
 * @param aLine what a line too many costs
 */
public record SpaceAim(double lines, double words, double aLine) implements Aim {

  private static final double WORDS_A_LINE = 13;

  // Label, headnote, glosses, provenance.
  private static final double LINES_A_WORK = 10;
  private static final double CHARS_A_LINE = 80;
  private static final double WORDS_AN_ANSWER_LINE = 5.3;

  @Override
  public double cost(Draft draft) {
    return aLine * Math.max(0, lines(draft, words) - lines);
  }

  /** How many lines questions and sources take, where these hold at least so many words. */
  public static double lines(Draft draft, double words) {
    double questions = draft.candidates().stream().mapToDouble(c -> lines(c.question())).sum();
    long works = draft.reading().stream().map(TextRef::source).distinct().count();
    double text = Math.max(words, draft.words()) / WORDS_A_LINE + LINES_A_WORK * works;
    return questions + text;
  }

  private static double lines(Question question) {
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
