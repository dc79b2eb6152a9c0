package org.quizwright.assembly.pool;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;

/** Takes guiding questions out of a comparison, where a lesson hasn't time and paper for all. */
public final class Shortened {

  /** Who speaks, the chart or a second look, and the comparison itself. */
  private static final int FEWEST = 3;

  private Shortened() {}

  /**
   * The comparison whole, then with ever fewer guiding questions. First goes close reading, which
   * other questions of a sheet practise as well, then what follows the comparison itself; who
   * speaks, the chart and the comparison always stay.
   */
  public static List<Candidate> forms(Candidate whole) {
    List<Candidate> forms = new ArrayList<>(List.of(whole));
    if (whole.question().task() instanceof SourceComparison task) {
      List<Prompt> left = new ArrayList<>(task.prompts());
      for (Prompt spare : spare(task.prompts())) {
        if (left.size() > FEWEST) {
          left.remove(spare);
          forms.add(asking(whole, task, left));
        }
      }
    }
    return forms;
  }

  /** All but the first, which asks who speaks, the chart and what is worth most. */
  private static List<Prompt> spare(List<Prompt> prompts) {
    int most = prompts.stream().mapToInt(Prompt::points).max().orElse(0);
    return prompts.stream()
        .skip(1)
        .filter(prompt -> !prompt.chart() && prompt.points() < most)
        .toList();
  }

  private static Candidate asking(Candidate whole, SourceComparison task, List<Prompt> prompts) {
    int marks = prompts.stream().mapToInt(Prompt::points).sum();
    return whole.asking(
        new Question(
            whole.card().worth(marks),
            new SourceComparison(
                task.stem(),
                task.topic(),
                task.relation(),
                task.independent(),
                task.sources(),
                prompts,
                task.chartRows(),
                task.markScheme(),
                task.modelAnswer(),
                task.teacherNote())));
  }
}
