package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.source.Boilerplate.Kind;

/** Labels what stands behind the body: endnotes first, then the publisher's lines. */
final class BackMatter {

  private static final int SHORTEST_HEADLINE = 5;

  private static final Pattern POSTSCRIPT = Pattern.compile("P\\. ?S\\.");

  private BackMatter() {}

  static List<Labelled> label(List<Block> blocks) {
    List<Labelled> labelled = new ArrayList<>();
    Kind before = Kind.NAVIGATION;
    for (Block block : blocks) {
      if (POSTSCRIPT.matcher(block.text()).lookingAt()) {
        labelled.add(new Labelled(block, null));
      } else {
        before = kind(block, before);
        labelled.add(new Labelled(block, before));
      }
    }
    return labelled;
  }

  /** What the block is behind one that is {@code before}. */
  private static Kind kind(Block block, Kind before) {
    boolean goesOn = NoteForm.isAddress(block) || NoteForm.parts(block).matches();
    if (NoteForm.isHeading(block)
        || NoteForm.isMarked(block)
        || (before == Kind.ENDNOTES && goesOn)) {
      return Kind.ENDNOTES;
    }
    if (LetterForm.takesLeave(block)) {
      return Kind.SALUTATION;
    }
    boolean signs = before == Kind.SALUTATION && block.words() <= SHORTEST_HEADLINE;
    return signs ? Kind.BYLINE : kind(block);
  }

  private static Kind kind(Block block) {
    boolean exercise = ExerciseForm.asks(block) || ExerciseForm.isLabelled(block);
    return Clutter.kindOf(block.text()).orElseGet(() -> exercise ? Kind.SERIES_NOTE : shape(block));
  }

  /** A full sentence behind the end asks for something; a longer line leads to another page. */
  private static Kind shape(Block block) {
    if (AuthorNote.is(block)) {
      return Kind.BYLINE;
    }
    if (block.words() > SHORTEST_HEADLINE && block.text().matches(".*[.!]$")) {
      return Kind.APPEAL;
    }
    return block.words() >= SHORTEST_HEADLINE ? Kind.LINKS : Kind.NAVIGATION;
  }
}
