package org.quizwright.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Boilerplate.Kind;

/** Labels what stands inside the body: prose, headings, captions, and what strayed in. */
final class InnerMatter {

  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_CAPTION = 40;
  private static final int LONGEST_CLUTTER = 25;

  private InnerMatter() {}

  /** What {@code block} is, null for body; {@code next} is the block below it, or null. */
  static @Nullable Kind kind(Block block, @Nullable Block next) {
    if (block.mark() == Block.Mark.HEADING) {
      return Kind.HEADING;
    }
    if (NoteForm.isMarked(block)) {
      return Kind.ENDNOTES;
    }
    if (block.mark() != Block.Mark.NONE) {
      return null;
    }
    Kind clutter = Clutter.kindOf(block.text()).orElse(null);
    boolean small = block.words() <= LONGEST_CLUTTER;
    return clutter != null && small && clutter != Kind.ADDRESS ? clutter : shape(block, next);
  }

  private static @Nullable Kind shape(Block block, @Nullable Block next) {
    String text = block.text();
    if (isQuestionForHeading(block, next)) {
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

  /** Every block of {@code blocks} from {@code extent}, labelled. */
  static void label(List<Block> blocks, BodyExtent extent, List<Labelled> labelled) {
    for (int i = extent.first(); i < extent.end(); i++) {
      Block next = i + 1 < extent.end() ? blocks.get(i + 1) : null;
      labelled.add(new Labelled(blocks.get(i), kind(blocks.get(i), next)));
    }
  }
}
