package org.quizwright.checking;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Rights;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** A short source on a strike that no course knows. */
final class SampleSource {

  private SampleSource() {}

  static Source of(String... passages) {
    List<Passage> body = new ArrayList<>();
    for (String text : passages) {
      int n = body.size() + 1;
      body.add(new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of()));
    }
    return new Source("hill-1900", METADATA, List.of(), body, List.of(), List.of(), List.of());
  }

  private static final Metadata METADATA =
      new Metadata(
          "The Weavers of Lowford",
          "Mary Hill",
          null,
          "Annals",
          "article",
          "",
          "Mary Hill was a weaver’s daughter.",
          List.of(),
          new Rights("Free to copy.", null),
          List.of());
}
