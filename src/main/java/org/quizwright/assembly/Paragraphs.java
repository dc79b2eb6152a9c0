package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.source.TextRef;

/** Sets chosen sentences of one source as paragraphs, every gap shown exactly once. */
record Paragraphs(SentenceIndex index) {

  /** One paragraph a passage. */
  List<PrintedParagraph> of(NavigableSet<TextRef> refs) {
    List<PrintedParagraph> paragraphs = new ArrayList<>();
    List<PrintedSentence> open = new ArrayList<>();
    TextRef last = null;
    for (TextRef ref : refs) {
      if (last != null && last.passage() != ref.passage()) {
        paragraphs.add(new PrintedParagraph(open, index.after(last).isPresent()));
        open = new ArrayList<>();
      }
      open.add(new PrintedSentence(ref, index.text(ref), isCutBefore(ref, last)));
      last = ref;
    }
    if (!open.isEmpty()) {
      paragraphs.add(new PrintedParagraph(open, false));
    }
    return paragraphs;
  }

  private boolean isCutBefore(TextRef ref, @Nullable TextRef last) {
    if (last == null) {
      return false;
    }
    boolean shownAlready = last.passage() != ref.passage() && index.after(last).isPresent();
    return !shownAlready && !index.before(ref).equals(Optional.of(last));
  }
}
