package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.generation.comparison.parallel.Parallels;
import org.quizwright.generation.comparison.parallel.Parallels.Parallel;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.source.LineRange;

/** What a designer may compare by hand where no comparison writes itself. */
public final class Suggestions {

  private static final int MOST = 5;

  private Suggestions() {}

  /** At most five, as in "the Riot Act: reed-1819, lines 12–14, and marsh-1890, line 40." */
  public static List<String> of(Facts facts) {
    return Parallels.of(facts, MOST).stream().map(Suggestions::line).toList();
  }

  private static String line(Parallel parallel) {
    return "%s: %s, and %s."
        .formatted(parallel.topic(), place(parallel.left()), place(parallel.right()));
  }

  private static String place(Statement statement) {
    LineRange lines = statement.passage().lines();
    return statement.ref().source()
        + (lines.first() == lines.last()
            ? ", line " + lines.first()
            : ", lines " + lines.first() + "–" + lines.last());
  }
}
