package org.quizwright.analysis.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.TextRef;

/** Finds the dates of passages and the years that they inherit from what was said before. */
public final class DateTagger {

  private DateTagger() {}

  /**
   * The dates of each sentence, in the order of the text; a sentence without one has an empty list.
   * What can't be resolved, such as "a few weeks later", is left out.
   *
   * @param passages of any number of sources, each source's in order
   */
  public static Map<TextRef, List<DateMention>> tag(List<AnalysedPassage> passages) {
    return tag(passages, "").mentions();
  }

  /**
   * As the other one does.
   *
   * @param title of the course, which may name the one year that its texts are about
   */
  public static TaggedDates tag(List<AnalysedPassage> passages, String title) {
    TaggedDates all = new TaggedDates(new LinkedHashMap<>(), new LinkedHashMap<>());
    Map<TextRef, List<DateScanner.Found>> found = scanned(passages);
    KnownDays known = KnownDays.of(found.values());
    for (List<AnalysedPassage> own : AnalysedPassage.bySource(passages).values()) {
      Manner manner = Manner.of(own.get(0).source().metadata(), title, own);
      new SourceDates(manner, known, found, all).tag(own);
    }
    return all;
  }

  private static Map<TextRef, List<DateScanner.Found>> scanned(List<AnalysedPassage> passages) {
    Map<TextRef, List<DateScanner.Found>> found = new LinkedHashMap<>();
    passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .forEach(sentence -> found.put(sentence.ref(), DateScanner.scan(sentence.text())));
    return found;
  }
}
