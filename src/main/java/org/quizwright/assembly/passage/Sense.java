package org.quizwright.assembly.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Adds to chosen sentences the ones without which they can't be understood. */
public final class Sense {

  private static final int LONGEST_CHAIN = 4;
  private static final int LONGEST_SPEECH = 8;
  private static final Pattern ANNOUNCING = Pattern.compile("[:,–—]$");

  private static final Pattern PLACE_OF =
      Pattern.compile(
          "\\bwhere the (\\p{L}+) (?:occurred|happened|took place|broke out|began|started)\\b");

  private static final Pattern PLACE_CLAUSE =
      Pattern.compile(", " + PLACE_OF.pattern() + "[^,;:.“”]*,(?= )");

  private final SentenceIndex index;

  /** Reads the sentences of {@code index}. */
  public Sense(SentenceIndex index) {
    this.index = index;
  }

  /** The sentences given and those they lean on, in the order of the text. */
  public NavigableSet<TextRef> complete(Collection<TextRef> chosen) {
    NavigableSet<TextRef> all = new TreeSet<>();
    chosen.forEach(ref -> addWithSupport(ref, all));
    return all;
  }

  private void addWithSupport(TextRef ref, NavigableSet<TextRef> all) {
    all.add(ref);
    if (opensQuotation(ref)) {
      closeQuotation(ref, all);
    }
    if (announces(ref)) {
      all.addAll(announced(ref));
    }
    Optional<TextRef> needed = support(ref);
    for (int i = 0; i < LONGEST_CHAIN && needed.isPresent(); i++) {
      all.add(needed.get());
      needed = support(needed.get());
    }
  }

  /**
   * Whether the sentence only leads up to words that stand in the passage after it. Without them,
   * whatever is printed next would pass for those words.
   */
  boolean announces(TextRef ref) {
    return index.after(ref).isEmpty()
        && ANNOUNCING.matcher(index.text(ref).strip()).find()
        && !index.refs(ref.source(), ref.passage() + 1).isEmpty();
  }

  /** The last sentence of the passage before, where it leads up to this one. */
  private Optional<TextRef> announcement(TextRef ref) {
    return index
        .before(new TextRef(ref.source(), ref.passage(), 1))
        .filter(before -> before.passage() == ref.passage() - 1 && announces(before));
  }

  /** The block quotation whole, or else the one passage that follows. */
  private List<TextRef> announced(TextRef ref) {
    List<TextRef> words = new ArrayList<>();
    int passage = ref.passage() + 1;
    do {
      words.addAll(index.refs(ref.source(), passage));
      passage++;
    } while (isBlockQuotation(ref.source(), passage - 1)
        && isBlockQuotation(ref.source(), passage));
    return words;
  }

  private boolean isBlockQuotation(String source, int passage) {
    return index.model().passage(source, passage).map(Passage::kind).orElse(Passage.Kind.PROSE)
        == Passage.Kind.QUOTATION;
  }

  private Optional<TextRef> support(TextRef ref) {
    if (index.passage(ref).kind() == Passage.Kind.QUOTATION && !LooseOpening.in(index.text(ref))) {
      return introduction(ref);
    }
    boolean leans =
        LooseOpening.in(index.text(ref)) || isInsideQuotation(ref) || isPlaceOfWhatWasTold(ref);
    return leans ? index.before(ref) : announcement(ref);
  }

  /** "Ayton, where the flood happened", right behind the sentence that tells of a flood. */
  private boolean isPlaceOfWhatWasTold(TextRef ref) {
    return PLACE_OF.matcher(index.text(ref)).find() && toldElsewhere(ref).isEmpty();
  }

  /** The sentence to print: a clause that takes as known what another passage tells is cut. */
  public String standing(TextRef ref) {
    String text = index.text(ref);
    return toldElsewhere(ref).isEmpty()
        ? text
        : PLACE_CLAUSE.matcher(text).replaceAll(" " + PrintedParagraph.CUT);
  }

  /** The flood of "Ayton, where the flood happened", if the sentence before tells of none. */
  public Optional<String> toldElsewhere(TextRef ref) {
    Matcher place = PLACE_OF.matcher(index.text(ref));
    return place.find()
        ? Optional.of(place.group(1)).filter(what -> !isNamedBefore(ref, what))
        : Optional.empty();
  }

  private boolean isNamedBefore(TextRef ref, String what) {
    return index.before(ref).filter(before -> index.text(before).contains(what)).isPresent();
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
    for (int i = 0; i < LONGEST_SPEECH && next.isPresent(); i++) {
      all.add(next.get());
      if (QuoteMarks.closesUnopened(index.text(next.get()))) {
        return;
      }
      next = index.after(next.get());
    }
  }
}
