package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.Boilerplate.Kind;

/** Labels what stands behind the body: endnotes first, then the publisher's lines. */
final class BackMatter {

  private static final int SHORTEST_HEADLINE = 5;

  private BackMatter() {}

  static List<Labelled> label(List<Block> blocks) {
    List<Labelled> labelled = new ArrayList<>();
    boolean inNotes = false;
    boolean leaves = false;
    for (Block block : blocks) {
      if (block.text().startsWith("P.S.") || block.text().startsWith("P. S.")) {
        labelled.add(new Labelled(block, null));
        continue;
      }
      boolean begins = NoteForm.isHeading(block) || NoteForm.isMarked(block);
      boolean goesOn = inNotes && (NoteForm.isAddress(block) || NoteForm.parts(block).matches());
      inNotes = begins || goesOn;
      boolean signs =
          leaves && !inNotes && FrontForms.author(block.text().replaceAll("[.,]$", "")).isPresent();
      leaves =
          LetterForm.takesLeave(block) || (leaves && !signs && block.words() <= SHORTEST_HEADLINE);
      labelled.add(
          new Labelled(
              block,
              inNotes
                  ? Kind.ENDNOTES
                  : leaves ? Kind.SALUTATION : signs ? Kind.BYLINE : kind(block)));
    }
    return labelled;
  }

  private static Kind kind(Block block) {
    return Clutter.kindOf(block.text()).orElseGet(() -> shape(block));
  }

  /** A full sentence behind the end asks for something; a longer line leads to another page. */
  private static Kind shape(Block block) {
    if (block.words() > SHORTEST_HEADLINE && block.text().matches(".*[.!]$")) {
      return Kind.APPEAL;
    }
    return block.words() >= SHORTEST_HEADLINE ? Kind.LINKS : Kind.NAVIGATION;
  }
}
