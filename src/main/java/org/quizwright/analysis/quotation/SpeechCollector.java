package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Span;
import org.quizwright.model.source.Passage;

/** Joins quoted stretches of one source into utterances, over paragraphs and interrupting tags. */
final class SpeechCollector {

  private final List<List<Stretch>> utterances = new ArrayList<>();

  private SpeechCollector() {}

  /**
   * The utterances of one source's passages, in order; an unclosed one that leads nowhere is none.
   */
  static List<Speech> collect(List<AnalysedPassage> passages) {
    SpeechCollector collector = new SpeechCollector();
    for (AnalysedPassage passage : passages) {
      List<Stretch> stretches = stretches(passage.passage());
      for (Stretch stretch : stretches) {
        collector.add(stretch, passage.passage(), passages);
      }
    }
    return collector.utterances.stream()
        .filter(u -> u.get(u.size() - 1).closed())
        .map(Speech::new)
        .toList();
  }

  private static List<Stretch> stretches(Passage passage) {
    return passage.kind() == Passage.Kind.QUOTATION
        ? List.of(block(passage))
        : QuoteScanner.scan(passage.n(), passage.text());
  }

  /** A block quotation may or may not have marks of its own around it. */
  private static Stretch block(Passage passage) {
    String text = passage.text();
    int start = isMark(text.charAt(0)) ? 1 : 0;
    boolean closed = start == 0 || isMark(text.charAt(text.length() - 1));
    int end = start == 1 && closed ? text.length() - 1 : text.length();
    return new Stretch(passage.n(), new Span(start, Math.max(start, end)), closed);
  }

  private static boolean isMark(char c) {
    return "“”\"".indexOf(c) >= 0;
  }

  private void add(Stretch stretch, Passage passage, List<AnalysedPassage> passages) {
    List<Stretch> open = utterances.isEmpty() ? List.of() : utterances.get(utterances.size() - 1);
    if (!open.isEmpty() && belongsTo(open.get(open.size() - 1), stretch, passage, passages)) {
      open.add(stretch);
    } else {
      utterances.add(new ArrayList<>(List.of(stretch)));
    }
  }

  private static boolean belongsTo(
      Stretch last, Stretch next, Passage passage, List<AnalysedPassage> passages) {
    if (last.passage() == next.passage()) {
      return pauses(passage.text(), last.span().end())
          && isTag(passage.text().substring(last.span().end(), next.span().start()));
    }
    boolean adjacent = last.passage() == next.passage() - 1 && next.span().start() <= 1;
    return adjacent && (!last.closed() || (isUnmarkedBlock(last, passages) && isBlock(passage)));
  }

  /** Speech that a tag interrupts stops at a punctuation mark; a scare quote doesn't. */
  private static boolean pauses(String text, int end) {
    return end > 0 && ",.?!—–…".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isBlock(Passage passage) {
    return passage.kind() == Passage.Kind.QUOTATION && !isMark(passage.text().charAt(0));
  }

  private static boolean isUnmarkedBlock(Stretch stretch, List<AnalysedPassage> passages) {
    return passages.stream()
        .map(AnalysedPassage::passage)
        .anyMatch(p -> p.n() == stretch.passage() && isBlock(p));
  }

  /** Between two stretches of one utterance stands a tag and nothing else. */
  private static boolean isTag(String gap) {
    String inner = gap.length() < 2 ? "" : gap.substring(1, gap.length() - 1).strip();
    boolean oneClause = inner.indexOf('.') < 0 || inner.indexOf('.') == inner.length() - 1;
    return oneClause && SpeechVerbs.tags(inner) && !inner.contains(" and ");
  }
}
