package org.quizwright.assembly.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.quizwright.assembly.passage.Excerpts;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.sheet.Letter;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.TextRef;

/** Makes lettered sources: A, B, C … over a whole sheet. */
public final class SourcePrinter {

  private final SentenceIndex index;
  private final Attribution headnote;
  private final Glossary glossary;
  private final Map<String, String> letters = new LinkedHashMap<>();

  /** By work, the source above which it says where the author stands. */
  private final Map<String, String> noted = new LinkedHashMap<>();

  private int printed;

  /** Prints sources for one theme, from Source A on. */
  public SourcePrinter(SentenceIndex index, Theme theme) {
    this(index, theme, new GlossFinder(index.model().course()));
  }

  /** One of many for drafts that share what was found. */
  SourcePrinter(SentenceIndex index, Theme theme, GlossFinder glosses) {
    this.index = index;
    this.headnote = new Attribution(index.model().course().isAmerican(), theme.period());
    this.glossary = new Glossary(index.model(), glosses);
  }

  /** The chosen sentences of one work, under its headnote. */
  public PrintedSource source(String id, NavigableSet<TextRef> refs) {
    return print(id, headnote.of(metadata(id)), new Paragraphs(index).of(refs));
  }

  /**
   * One side of a comparison, under the headnote that the bank gives it; what a source above says
   * of the same work is not said again.
   */
  PrintedSource panel(ComparedSource side) {
    String above = noted.get(side.source());
    String note =
        above == null
            ? side.headnote()
            : Attribution.shortened(side.headnote(), metadata(side.source()).standpoint(), above);
    return print(side.source(), note, new Excerpts(index).paragraphs(side));
  }

  private PrintedSource print(String id, String above, List<PrintedParagraph> paragraphs) {
    String letter = Letter.of(printed++);
    String first = letters.putIfAbsent(id, letter);
    if (above.contains(metadata(id).standpoint())) {
      noted.putIfAbsent(id, letter);
    }
    return new PrintedSource(
        letter,
        id,
        above,
        first == null ? headnote.provenance(metadata(id)) : Attribution.sameWork(first),
        paragraphs,
        glossary.next(id, paragraphs));
  }

  private Metadata metadata(String id) {
    return index.model().source(id).orElseThrow().metadata();
  }
}
