package org.quizwright.assembly.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.assembly.passage.Sense;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Sets chosen sentences of one source as paragraphs, every gap shown exactly once. */
record Paragraphs(SentenceIndex index) {

  private static final int SCRAP = 40;

  /** In passages; what stands further apart in its work would seem to belong together. */
  private static final int NEAR = 2;

  /**
   * One paragraph a passage, but scraps that stand near each other are set together, their cuts
   * shown; behind the last words only where a speaker is broken off.
   */
  List<PrintedParagraph> of(NavigableSet<TextRef> refs) {
    Sense sense = new Sense(index);
    List<PrintedParagraph> paragraphs = new ArrayList<>();
    List<PrintedSentence> open = new ArrayList<>();
    TextRef last = null;
    for (TextRef ref : refs) {
      boolean joins = last == null || joins(open, last, ref);
      if (last != null && !joins) {
        paragraphs.add(new PrintedParagraph(open, index.after(last).isPresent()));
        open = new ArrayList<>();
      }
      open.add(new PrintedSentence(ref, sense.standing(ref), isCutBefore(ref, last, joins)));
      last = ref;
    }
    if (!open.isEmpty()) {
      paragraphs.add(new PrintedParagraph(open, index.breaksOff(refs.last())));
    }
    return paragraphs;
  }

  private boolean joins(List<PrintedSentence> open, TextRef last, TextRef next) {
    return last.passage() == next.passage() || areScraps(open, last, next);
  }

  /** Whether what is open is short, breaks off, and both it and what follows are plain prose. */
  private boolean areScraps(List<PrintedSentence> open, TextRef last, TextRef next) {
    int words = open.stream().mapToInt(sentence -> index.words(sentence.ref())).sum();
    return words < SCRAP
        && next.passage() - last.passage() <= NEAR
        && isCut(last, next)
        && index.passage(last).kind() == Passage.Kind.PROSE
        && index.passage(next).kind() == Passage.Kind.PROSE;
  }

  private boolean isCut(TextRef last, TextRef next) {
    return !index.before(next).equals(Optional.of(last));
  }

  private boolean isCutBefore(TextRef ref, @Nullable TextRef last, boolean joins) {
    if (last == null) {
      return false;
    }
    boolean shownAlready = !joins && index.after(last).isPresent();
    return !shownAlready && isCut(last, ref);
  }
}
