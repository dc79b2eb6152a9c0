package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Boilerplate.Kind;

/** Corrects the labels of short lines by what the other witnesses have at the same place. */
public final class Corroboration {

  private Corroboration() {}

  /**
   * The draft with every unmarked "heading" made body where a witness has it inside a paragraph,
   * and caption where the witnesses run on without it.
   */
  public static Draft of(Draft draft, Seams others) {
    List<Labelled> blocks = new ArrayList<>(draft.blocks());
    for (int i = 0; i < blocks.size(); i++) {
      Labelled found = blocks.get(i);
      if (isDoubtful(found)) {
        blocks.set(i, found.as(kind(blocks, i, others)));
      }
    }
    return new Draft(draft.file(), blocks);
  }

  private static boolean isDoubtful(Labelled found) {
    boolean inner = found.kind() == Kind.HEADING || found.kind() == Kind.CAPTION;
    return inner && found.block().mark() == Block.Mark.NONE;
  }

  private static @Nullable Kind kind(List<Labelled> blocks, int at, Seams others) {
    String text = blocks.get(at).block().text();
    String before = bodyText(blocks, at, -1);
    String after = bodyText(blocks, at, 1);
    if (others.joins(text, after) || others.joins(before, text)) {
      return null;
    }
    return others.runsOn(before, after) ? Kind.CAPTION : blocks.get(at).kind();
  }

  /** The text of the nearest body block in the direction of {@code step}, or an empty text. */
  private static String bodyText(List<Labelled> blocks, int at, int step) {
    for (int i = at + step; i >= 0 && i < blocks.size(); i += step) {
      if (blocks.get(i).isBody()) {
        return blocks.get(i).block().text();
      }
    }
    return "";
  }
}
