package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.rendering.pdf.page.Flow;

/** A source laid out, and the lines on which its sentences stand. */
record LaidSource(Flow flow, List<LineMap.Entry> entries) {

  LaidSource {
    entries = List.copyOf(entries);
  }
}
