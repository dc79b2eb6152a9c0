package org.quizwright.assembly.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Span;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.source.TextRef;

/** The exact spans that a comparison prints in its panels. */
public record Excerpts(SentenceIndex index) {

  /** The sentences that the spans touch; empty if a span isn't in its passage. */
  public Optional<NavigableSet<TextRef>> refs(List<ComparedSource> sides) {
    NavigableSet<TextRef> refs = new TreeSet<>();
    for (ComparedSource side : sides) {
      for (ExcerptSpan span : side.excerpt()) {
        List<TextRef> touched = touched(side.source(), span);
        if (touched.isEmpty()) {
          return Optional.empty();
        }
        refs.addAll(touched);
      }
    }
    return Optional.of(refs);
  }

  /** Words that the panels of a comparison print. */
  public static int words(List<ComparedSource> sides) {
    return sides.stream()
        .flatMap(side -> side.excerpt().stream())
        .mapToInt(span -> span.exact().split("\\s+", -1).length)
        .sum();
  }

  /** A panel's paragraphs: one a passage, cut by sentence, with "[…]" between the spans. */
  public List<PrintedParagraph> paragraphs(ComparedSource side) {
    List<PrintedParagraph> paragraphs = new ArrayList<>();
    List<PrintedSentence> open = new ArrayList<>();
    @Nullable ExcerptSpan before = null;
    for (ExcerptSpan span : side.excerpt()) {
      if (before != null && before.passage() != span.passage()) {
        paragraphs.add(new PrintedParagraph(open, false));
        open = new ArrayList<>();
      }
      boolean cut = before != null && !continues(side.source(), before, span);
      open.addAll(sentences(side.source(), span, cut));
      before = span;
    }
    paragraphs.add(new PrintedParagraph(open, false));
    return paragraphs;
  }

  /** Whether one span ends a passage and the other begins the next, so that nothing is left out. */
  private boolean continues(String source, ExcerptSpan before, ExcerptSpan span) {
    String passage = index.model().passage(source, before.passage()).orElseThrow().text();
    return span.passage() == before.passage() + 1
        && stretch(source, before).orElseThrow().end() == passage.length()
        && stretch(source, span).orElseThrow().start() == 0;
  }

  private List<PrintedSentence> sentences(String source, ExcerptSpan span, boolean cut) {
    Span stretch = stretch(source, span).orElseThrow();
    String passage = index.model().passage(source, span.passage()).orElseThrow().text();
    List<PrintedSentence> sentences = new ArrayList<>();
    for (TextRef ref : touched(source, span)) {
      Span whole = index.span(ref);
      int start = Math.max(whole.start(), stretch.start());
      String text = passage.substring(start, Math.min(whole.end(), stretch.end())).strip();
      boolean first = sentences.isEmpty();
      sentences.add(new PrintedSentence(ref, text, first && (cut || start > whole.start())));
    }
    return sentences;
  }

  private List<TextRef> touched(String source, ExcerptSpan span) {
    return stretch(source, span)
        .map(stretch -> index.touching(source, span.passage(), stretch))
        .orElse(List.of());
  }

  private Optional<Span> stretch(String source, ExcerptSpan span) {
    return index
        .model()
        .passage(source, span.passage())
        .map(passage -> passage.text().indexOf(span.exact()))
        .filter(at -> at >= 0)
        .map(at -> new Span(at, at + span.exact().length()));
  }
}
