package org.quizwright.analysis.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

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
    return tag(passages, "", List.of()).mentions();
  }

  /**
   * As the other one does.
   *
   * @param title of the course, which may name the one year that its texts are about
   * @param periods that its themes are about
   */
  public static TaggedDates tag(
      List<AnalysedPassage> passages, String title, List<HistoricalDate> periods) {
    TaggedDates all =
        new TaggedDates(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    Map<TextRef, List<DateScanner.Found>> found = scanned(passages);
    KnownDays known = KnownDays.of(found.values());
    for (List<AnalysedPassage> own : AnalysedPassage.bySource(passages).values()) {
      Metadata work = own.get(0).source().metadata();
      Manner manner = Manner.of(work, title, own, in(own, found));
      List<HistoricalDate> times =
          Stream.of(named(work.title()), periods, named(title))
              .filter(spans -> !spans.isEmpty())
              .findFirst()
              .orElse(List.of());
      new SourceDates(manner, new EntryYears(times), known, found, all).tag(own);
    }
    return all;
  }

  private static List<DateScanner.Found> in(
      List<AnalysedPassage> passages, Map<TextRef, List<DateScanner.Found>> found) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> found.getOrDefault(sentence.ref(), List.of()).stream())
        .toList();
  }

  private static List<HistoricalDate> named(String title) {
    return NamedYear.span(title).stream().toList();
  }

  private static Map<TextRef, List<DateScanner.Found>> scanned(List<AnalysedPassage> passages) {
    record Scanned(TextRef ref, List<DateScanner.Found> found) {}
    Map<TextRef, List<DateScanner.Found>> found = new LinkedHashMap<>();
    passages.parallelStream()
        .flatMap(passage -> passage.sentences().stream())
        .map(sentence -> new Scanned(sentence.ref(), DateScanner.scan(sentence.text())))
        .toList()
        .forEach(each -> found.put(each.ref(), each.found()));
    return found;
  }
}
