package org.quizwright.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Boilerplate.Kind;

/** Labels what stands inside the body: prose, headings, captions, and what strayed in. */
final class InnerMatter {

  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_CAPTION = 40;
  private static final int LONGEST_CLUTTER = 25;
  private static final int LONGEST_ADVERT = 60;

  private InnerMatter() {}

  /** What {@code block} is, null for body; {@code next} is the block below it, or null. */
  static @Nullable Kind kind(Block block, @Nullable Block next) {
    if (block.mark() == Block.Mark.HEADING) {
      return Kind.HEADING;
    }
    if (block.mark() == Block.Mark.PAGE) {
      return Kind.NAVIGATION;
    }
    if (NoteForm.isMarked(block)) {
      return Kind.ENDNOTES;
    }
    if (block.mark() != Block.Mark.NONE && block.mark() != Block.Mark.ITALIC) {
      return null;
    }
    Kind clutter = Clutter.kindOf(block.text()).orElse(null);
    boolean small = block.words() <= LONGEST_CLUTTER;
    return clutter != null && small && clutter != Kind.ADDRESS ? clutter : shape(block, next);
  }

  private static @Nullable Kind shape(Block block, @Nullable Block next) {
    String text = block.text();
    if (Prose.isCapitalLine(text)
        || isQuestionForHeading(block, next)
        || isQuotedHeading(block, next)) {
      return Kind.HEADING;
    }
    boolean goesOn = next != null && Prose.startsSmall(next.text());
    if (Prose.isClosed(text) || Prose.isBrokenOff(text) || goesOn || Prose.startsSmall(text)) {
      return block.words() <= 2 && text.endsWith(":") ? Kind.HEADING : null;
    }
    if (block.words() <= LONGEST_HEADING) {
      return Kind.HEADING;
    }
    boolean caption = block.words() <= LONGEST_CAPTION && !Prose.holdsSeveralSentences(text);
    return caption ? Kind.CAPTION : null;
  }

  /** A short question on a line of its own with prose below it. */
  private static boolean isQuestionForHeading(Block block, @Nullable Block next) {
    String text = block.text();
    return text.endsWith("?")
        && block.words() <= LONGEST_HEADING
        && !Prose.startsSmall(text)
        && "“‘".indexOf(text.charAt(0)) < 0
        && !Prose.holdsSeveralSentences(text)
        && next != null
        && next.words() > LONGEST_HEADING;
  }

  /** A few words in quotation marks on a line of their own, no sentence, with prose below them. */
  private static boolean isQuotedHeading(Block block, @Nullable Block next) {
    String text = block.text();
    return text.matches("[“‘].*[^.!?,…][”’]")
        && block.words() <= LONGEST_HEADING
        && next != null
        && next.words() > LONGEST_HEADING
        && !Prose.startsSmall(next.text())
        && next.text().charAt(0) != '“';
  }

  /** Every block of {@code blocks} from {@code extent}, labelled. */
  static void label(List<Block> blocks, BodyExtent extent, List<Labelled> labelled) {
    boolean advert = false;
    boolean exercises = false;
    for (int i = extent.first(); i < extent.end(); i++) {
      Block block = blocks.get(i);
      boolean advertised = advert && block.words() <= LONGEST_ADVERT;
      exercises = ExerciseForm.isHeading(block) || (exercises && ExerciseForm.asks(block));
      Block next = next(blocks, i, extent.end());
      boolean goesOn = isCutByAPage(block, i + 1 < extent.end() ? blocks.get(i + 1) : null);
      boolean body = goesOn || ListForm.isItem(blocks, i);
      Kind kind = body ? null : kind(block, next);
      labelled.add(
          new Labelled(block, advertised ? Kind.APPEAL : exercises ? exercise(block) : kind));
      advert = Clutter.announcesAdvert(block.text());
    }
  }

  private static Kind exercise(Block block) {
    return ExerciseForm.isHeading(block) ? Kind.HEADING : Kind.SERIES_NOTE;
  }

  /** The next block that isn't the printer's or the publisher's. */
  private static @Nullable Block next(List<Block> blocks, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      Block block = blocks.get(i);
      if (block.mark() != Block.Mark.PAGE && !Clutter.is(block.text())) {
        return block;
      }
    }
    return null;
  }

  /** Whether so long a block breaks off right above a page number or a running head. */
  private static boolean isCutByAPage(Block block, @Nullable Block below) {
    return below != null
        && (below.mark() == Block.Mark.PAGE || Clutter.turnsPage(below.text()))
        && block.mark() == Block.Mark.NONE
        && block.words() > LONGEST_HEADING
        && !Clutter.is(block.text());
  }
}
