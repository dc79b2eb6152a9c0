package org.quizwright.assembly;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Adds to chosen sentences the ones without which they can't be understood. */
final class Sense {

  private static final int LONGEST_CHAIN = 4;

  private final SentenceIndex index;

  Sense(SentenceIndex index) {
    this.index = index;
  }

  /** The sentences given and those they lean on, in the order of the text. */
  NavigableSet<TextRef> complete(Collection<TextRef> chosen) {
    NavigableSet<TextRef> all = new TreeSet<>();
    chosen.forEach(ref -> addWithSupport(ref, all));
    return all;
  }

  private void addWithSupport(TextRef ref, NavigableSet<TextRef> all) {
    all.add(ref);
    if (opensQuotation(ref)) {
      closeQuotation(ref, all);
    }
    Optional<TextRef> needed = support(ref);
    for (int i = 0; i < LONGEST_CHAIN && needed.isPresent(); i++) {
      all.add(needed.get());
      needed = support(needed.get());
    }
  }

  private Optional<TextRef> support(TextRef ref) {
    if (index.passage(ref).kind() == Passage.Kind.QUOTATION && !LooseOpening.in(index.text(ref))) {
      return introduction(ref);
    }
    boolean leans = LooseOpening.in(index.text(ref)) || isInsideQuotation(ref);
    return leans ? index.before(ref) : Optional.empty();
  }

  /** The sentence that says whose words a block quotation gives. */
  private Optional<TextRef> introduction(TextRef ref) {
    int passage = ref.passage();
    while (passage > 1 && kind(ref.source(), passage) == Passage.Kind.QUOTATION) {
      passage--;
    }
    int last = index.spans(ref.source(), passage).size();
    return kind(ref.source(), passage) == Passage.Kind.QUOTATION
        ? Optional.empty()
        : Optional.of(new TextRef(ref.source(), passage, last));
  }

  private Passage.Kind kind(String source, int passage) {
    return index.model().passage(source, passage).orElseThrow().kind();
  }

  private boolean opensQuotation(TextRef ref) {
    return index.passage(ref).kind() == Passage.Kind.PROSE
        && QuoteMarks.leavesOpen(index.text(ref));
  }

  /**
   * Without the sentence that opens the quotation, a speaker's words would pass for the author's.
   */
  private boolean isInsideQuotation(TextRef ref) {
    Passage passage = index.passage(ref);
    String before = passage.text().substring(0, index.span(ref).start());
    return passage.kind() == Passage.Kind.PROSE
        && (QuoteMarks.isOpenAfter(before) || QuoteMarks.closesUnopened(index.text(ref)));
  }

  private void closeQuotation(TextRef ref, NavigableSet<TextRef> all) {
    Optional<TextRef> next = index.after(ref);
    for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
      all.add(next.get());
      if (QuoteMarks.closesUnopened(index.text(next.get()))) {
        return;
      }
      next = index.after(next.get());
    }
  }
}
