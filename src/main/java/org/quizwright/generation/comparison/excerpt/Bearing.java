package org.quizwright.generation.comparison.excerpt;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Statement;

/** Whether a sentence of an excerpt is on the matter, by itself or by the sentence before it. */
public record Bearing(Excerpt excerpt, Matter matter) {

  private static final int NEAR = 2;

  /** On the whole matter, or going on about a sentence that is. */
  public boolean bears(Statement part) {
    List<Statement> all = excerpt.statements();
    int at = all.indexOf(part);
    return part.isAbout(matter)
        || (at > 0 && TakingUp.does(part, all.get(at - 1)) && bears(all.get(at - 1)));
  }

  /** Whether it leans on the sentence that answers, over any number of sentences that do so. */
  public boolean goesOnFrom(Statement part, Statement answer) {
    List<Statement> all = excerpt.statements();
    int at = all.indexOf(part);
    if (at <= 0 || !TakingUp.does(part, all.get(at - 1))) {
      return false;
    }
    Statement before = all.get(at - 1);
    return before.equals(answer) || goesOnFrom(before, answer);
  }

  /** Neither on the matter nor tied to the sentence beside it that is. */
  boolean isLoose(Statement part) {
    boolean topic =
        part.ref().sentence() == 1
            && excerpt.statements().stream().anyMatch(next -> next.follows(part) && bears(next));
    boolean ties =
        excerpt.statements().stream()
            .filter(before -> part.follows(before) && bears(before))
            .anyMatch(before -> isOfOneThing(part, before));
    return !bears(part) && !topic && !ties;
  }

  private boolean isOfOneThing(Statement part, Statement other) {
    return part.names().stream().anyMatch(other.names()::contains)
        || !matter.headsIn(part.meaning()).isEmpty();
  }

  /** What was done is judged, or denied, at the end of what led to it. */
  private int near() {
    return matter.kind() == Matter.Kind.DISPUTE ? 2 * NEAR : NEAR;
  }

  /** A sentence that may stand at either end: on the matter, or near one that is. */
  boolean mayStandAtAnEnd(Statement part) {
    List<Statement> all = excerpt.statements();
    int at = all.indexOf(part);
    return bears(part)
        || all.subList(Math.max(0, at - near()), Math.min(all.size(), at + near() + 1)).stream()
            .anyMatch(this::bears);
  }
}
