package org.quizwright.model.source;

import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.model.course.Rights;
import org.quizwright.model.time.HistoricalDate;

/** Sources of prose, a passage a text. */
public final class Sources {

  private Sources() {}

  public static Source of(String id, Metadata metadata, List<String> texts) {
    List<Passage> passages =
        IntStream.rangeClosed(1, texts.size()).mapToObj(n -> prose(n, texts.get(n - 1))).toList();
    return new Source(id, metadata, List.of(), passages, List.of(), List.of(), List.of());
  }

  private static Passage prose(int n, String text) {
    return new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of());
  }

  /** An article by somebody whom {@code standpoint} tells of. */
  public static Metadata article(String title, String author, String issued, String standpoint) {
    return new Metadata(
        title,
        author,
        HistoricalDate.parse(issued),
        "Annals",
        "article",
        "",
        standpoint,
        List.of(),
        new Rights("Free to copy.", null),
        List.of());
  }
}
