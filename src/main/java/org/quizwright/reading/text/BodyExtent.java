package org.quizwright.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quizwright.model.source.Boilerplate.Kind;

/**
 * Where the body lies: from the first paragraph of prose to the last before the endnotes.
 *
 * @param first index of its first block
 * @param end index behind its last block; {@code first} if the file has no body
 */
record BodyExtent(int first, int end) {

  /** A paragraph of so many words that closes its last sentence is prose. */
  private static final int CERTAIN = 12;

  /** A closed sentence of so many words next to prose belongs to it. */
  private static final int PROBABLE = 4;

  /** Notes that stand before more than this share of the prose aren't endnotes. */
  private static final double TAIL = 0.35;

  static BodyExtent of(List<Block> blocks) {
    int limit = Math.min(startOfEndnotes(blocks), Gutenberg.end(blocks));
    int start = Gutenberg.first(blocks);
    int first = start;
    while (first < limit && !isProse(blocks.get(first), CERTAIN)) {
      first++;
    }
    int end = limit;
    List<Block> front = blocks.subList(start, first);
    while (end > first
        && (!isProse(blocks.get(end - 1), CERTAIN) || AuthorNote.is(blocks.get(end - 1), front))) {
      end--;
    }
    int written = end;
    while (first > start && first < end && leadsIn(blocks.get(first - 1), blocks.get(first))) {
      first--;
    }
    boolean signed = written < limit && AuthorNote.is(blocks.get(written), front);
    while (!signed && first < end && belonging(blocks, end, limit) > end) {
      end = belonging(blocks, end, limit);
    }
    return new BodyExtent(first, end);
  }

  private static boolean isProse(Block block, int words) {
    return block.mark() != Block.Mark.HEADING
        && block.mark() != Block.Mark.PAGE
        && !Prose.isCapitalLine(block.text())
        && !LetterForm.greets(block)
        && !LetterForm.takesLeave(block)
        && block.words() >= words
        && !block.text().endsWith(":")
        && Prose.isClosed(block.text())
        && !NoteForm.isMarked(block)
        && !Clutter.is(block.text());
  }

  private static boolean leadsIn(Block block, Block next) {
    return isProse(block, PROBABLE) || (isCut(block) && Prose.startsSmall(next.text()));
  }

  /** Whether so long a block ends inside a sentence. */
  private static boolean isCut(Block block) {
    return block.words() >= CERTAIN
        && !Prose.isClosed(block.text())
        && !NoteForm.isMarked(block)
        && !Clutter.is(block.text());
  }

  /** The index behind the next block that belongs to the body, over what may stand inside it. */
  private static int belonging(List<Block> blocks, int from, int limit) {
    int at = from;
    while (at < limit && isInner(blocks.get(at))) {
      at++;
    }
    return at < limit && belongsToTheEnd(blocks.get(at)) ? at + 1 : from;
  }

  /** A caption, a page number, or the year over an entry of a chronicle. */
  private static boolean isInner(Block block) {
    return block.mark() == Block.Mark.PAGE
        || Clutter.kindOf(block.text()).equals(Optional.of(Kind.CAPTION))
        || FrontDates.orYear(block.text()).isPresent();
  }

  private static boolean belongsToTheEnd(Block block) {
    boolean brokenOff = isCut(block) && Prose.isBrokenOff(block.text());
    boolean slogan = block.mark() == Block.Mark.BULLET && Prose.isClosed(block.text());
    return isProse(block, PROBABLE) || brokenOff || (slogan && !Clutter.is(block.text()));
  }

  /** The first block of the notes behind the prose, or the number of blocks. */
  private static int startOfEndnotes(List<Block> blocks) {
    int[] prose =
        blocks.stream().mapToInt(block -> isProse(block, CERTAIN) ? block.words() : 0).toArray();
    int total = IntStream.of(prose).sum();
    int seen = 0;
    for (int i = 0; i < prose.length; i++) {
      Block block = blocks.get(i);
      boolean exercises =
          ExerciseForm.isHeading(block)
              && i + 1 < prose.length
              && ExerciseForm.asks(blocks.get(i + 1));
      boolean notes =
          NoteForm.isHeading(block)
              || NoteForm.isMarked(block)
              || ExerciseForm.isLabelled(block)
              || exercises;
      if (notes && seen > 0 && seen >= total * (1 - TAIL)) {
        return i;
      }
      seen += prose[i];
    }
    return prose.length;
  }
}
