package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.model.source.TextRef;

/** Whole sentences in square brackets, which were added to a text later. */
final class Remarks {

  private Remarks() {}

  /** Those of one source; a remark may go on for paragraphs, but not past a heading. */
  static Set<TextRef> in(List<AnalysedPassage> passages) {
    Set<TextRef> remarks = new LinkedHashSet<>();
    List<TextRef> open = new ArrayList<>();
    @Nullable String heading = null;
    for (AnalysedPassage passage : passages) {
      if (!Objects.equals(heading, passage.passage().heading())) {
        open.clear();
        heading = passage.passage().heading();
      }
      for (AnalysedSentence sentence : passage.sentences()) {
        String text = sentence.text();
        if (!open.isEmpty() || text.startsWith("[")) {
          open.add(sentence.ref());
          int close = text.indexOf(']');
          if (close >= text.length() - 2 && close > 0) {
            remarks.addAll(open);
          }
          if (close >= 0) {
            open.clear();
          }
        }
      }
    }
    return remarks;
  }
}
