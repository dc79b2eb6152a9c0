package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quizwright.model.source.Boilerplate.Kind;

/** Labels what stands before the body: title, byline, date, and the publisher's lines. */
final class FrontMatter {

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_HEADLINE = 14;

  private final List<Block> blocks;
  private final List<String> knownTitles;

  private FrontMatter(List<Block> blocks, List<String> knownTitles) {
    this.blocks = blocks;
    this.knownTitles = knownTitles;
  }

  /** The labels of {@code blocks}, all of which stand before the body. */
  static List<Labelled> label(List<Block> blocks, List<String> knownTitles) {
    return new FrontMatter(blocks, knownTitles).label();
  }

  private List<Labelled> label() {
    int title = title();
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      labelled.add(new Labelled(blocks.get(i), i == title ? Kind.TITLE : kind(i, title)));
    }
    return labelled;
  }

  private Kind kind(int index, int title) {
    Block block = blocks.get(index);
    if (isKnownTitle(block)
        || isDeck(index, title)
        || isTitleAgain(block, title)
        || FrontForms.title(block.text()).isPresent()) {
      return Kind.TITLE;
    }
    if (LetterForm.greets(block)) {
      return Kind.SALUTATION;
    }
    if (Gutenberg.starts(block)) {
      return Kind.NAVIGATION;
    }
    if (Clutter.kindOf(block.text()).equals(Optional.of(Kind.SERIES_NOTE))) {
      return Kind.SERIES_NOTE;
    }
    if (FrontForms.date(block.text()).isPresent() && !isYearOverEntry(index)) {
      return Kind.DATE;
    }
    if (Clutter.is(block.text())) {
      return Clutter.kindOf(block.text()).orElseThrow();
    }
    if (FrontForms.author(block.text()).isPresent() || FrontForms.isByline(block.text())) {
      return Kind.BYLINE;
    }
    boolean heads = index > title && index == blocks.size() - 1;
    return heads || block.mark() == Block.Mark.HEADING ? Kind.HEADING : Kind.NAVIGATION;
  }

  /**
   * Whether the last line before the body is but a year, as a chronicle has it over an entry; below
   * an author's name it is the work's.
   */
  private boolean isYearOverEntry(int index) {
    String text = blocks.get(index).text();
    String above = index == 0 ? "" : blocks.get(index - 1).text();
    boolean signed = FrontForms.author(above).isPresent() && FrontForms.date(above).isEmpty();
    return !signed
        && index == blocks.size() - 1
        && FrontDates.of(text).isEmpty()
        && FrontDates.orYear(text).isPresent();
  }

  private boolean isTitleAgain(Block block, int title) {
    String text = title < 0 ? "" : blocks.get(title).text();
    return block.text().equalsIgnoreCase(FrontForms.title(text).orElse(text));
  }

  /** The lines right below the title that say more of the same, in italics or at some length. */
  private boolean isDeck(int index, int title) {
    Block block = blocks.get(index);
    boolean italic = block.mark() == Block.Mark.ITALIC;
    return index == title + 1
        && title >= 0
        && (italic || block.words() > LONGEST_HEADLINE)
        && FrontForms.imprint(block.text()).isEmpty()
        && !Clutter.is(block.text());
  }

  /** The index of the title: what the manifest knows, what is marked, or the longest line. */
  private int title() {
    int best = -1;
    int most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int weight = weight(blocks.get(i));
      if (weight > most) {
        best = i;
        most = weight;
      }
    }
    return best;
  }

  private int weight(Block block) {
    String text = block.text();
    if (isKnownTitle(block)) {
      return 2000;
    }
    if (FrontForms.title(text).isPresent()) {
      return 1500;
    }
    boolean other =
        Clutter.is(text)
            || Gutenberg.starts(block)
            || block.mark() == Block.Mark.PAGE
            || LetterForm.greets(block)
            || FrontForms.date(text).isPresent()
            || FrontForms.isByline(text);
    if (other || block.words() > LONGEST_TITLE || text.endsWith(":")) {
      return 0;
    }
    int marked = block.mark() == Block.Mark.HEADING ? 1000 : 0;
    int named = FrontForms.author(text).isPresent() ? -block.words() + 1 : 0;
    boolean lesser = block.words() > LONGEST_HEADLINE || FrontForms.publication(text).isPresent();
    int capitals = Prose.isCapitalLine(text) && named == 0 ? 500 : block.words() + named;
    return lesser ? 1 : marked + capitals;
  }

  /** Whether a title of the manifest is at least half of the line. */
  private boolean isKnownTitle(Block block) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return knownTitles.stream()
        .map(title -> Quotes.curl(title).strip().toLowerCase(Locale.ROOT))
        .anyMatch(title -> text.contains(title) && 2 * title.length() >= text.length());
  }
}
