package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.Boilerplate.Kind;

/** What the other witnesses of a work say about a place where two blocks meet. */
public final class Seams {

  /** Words on either side of a seam; enough to be found once only in a book. */
  private static final int REACH = 3;

  private final Shingles inBlocks;
  private final Shingles inRuns;

  private Seams(Shingles inBlocks, Shingles inRuns) {
    this.inBlocks = inBlocks;
    this.inRuns = inRuns;
  }

  public static Seams of(List<Draft> others) {
    List<List<String>> blocks = new ArrayList<>();
    List<List<String>> runs = new ArrayList<>();
    for (Draft other : others) {
      List<String> run = new ArrayList<>();
      for (Labelled found : other.blocks()) {
        if (found.isBody()) {
          List<String> words = CollationWords.exact(found.block().text());
          blocks.add(words);
          run.addAll(words);
        } else if (found.kind() == Kind.HEADING) {
          runs.add(run);
          run = new ArrayList<>();
        }
      }
      runs.add(run);
    }
    return new Seams(Shingles.of(blocks, 2 * REACH), Shingles.of(runs, 2 * REACH));
  }

  /** Whether a witness has the end of {@code a} and the beginning of {@code b} in one paragraph. */
  boolean joins(String a, String b) {
    return holds(inBlocks, a, b);
  }

  /** Whether a witness goes from {@code a} to {@code b} without a heading between. */
  boolean runsOn(String a, String b) {
    return holds(inRuns, a, b);
  }

  private static boolean holds(Shingles shingles, String a, String b) {
    List<String> left = CollationWords.exact(a);
    List<String> right = CollationWords.exact(b);
    if (left.size() < REACH || right.size() < REACH) {
      return false;
    }
    List<String> seam = new ArrayList<>(left.subList(left.size() - REACH, left.size()));
    seam.addAll(right.subList(0, REACH));
    return shingles.hold(seam);
  }
}
