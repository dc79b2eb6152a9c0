package org.quizwright.analysis.warning;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.content.Warning;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** Warns of what isn't English: nothing is asked about it, and nothing compared with it. */
final class OtherLanguage {

  private static final String LEFT_OUT = " isn’t in English: no questions and no comparisons.";

  private OtherLanguage() {}

  static List<Warning> find(List<Source> sources) {
    return sources.stream().flatMap(OtherLanguage::find).toList();
  }

  private static Stream<Warning> find(Source source) {
    List<Passage> foreign =
        source.passages().stream().filter(p -> p.kind() == Passage.Kind.FOREIGN).toList();
    return !foreign.isEmpty() && foreign.size() == source.passages().size()
        ? Stream.of(new Warning(source.id(), 0, "The source" + LEFT_OUT))
        : foreign.stream().map(p -> new Warning(source.id(), p.n(), "The passage" + LEFT_OUT));
  }
}
