package org.quizwright.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.language.CacheFolder;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.course.Rights;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;

/** Makes parsed passages out of a few words. */
public final class Texts {

  public static final Language LANGUAGE =
      new CachedLanguage(new CoreNlpLanguage(), CacheFolder.standard());

  private Texts() {}

  /** The passages of one source that appeared on {@code issued}. */
  public static List<AnalysedPassage> passages(@Nullable String issued, String... texts) {
    return passages("source-1", issued, texts);
  }

  /** The passages of the source {@code id}. */
  public static List<AnalysedPassage> passages(
      String id, @Nullable String issued, String... texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      LineRange lines = new LineRange(passages.size() + 1, passages.size() + 1);
      passages.add(
          new Passage(passages.size() + 1, null, text, Passage.Kind.PROSE, lines, List.of()));
    }
    return AnalysedPassage.of(List.of(source(id, issued, passages)), LANGUAGE);
  }

  /** The passages of a diary; a text without a full stop is the heading of those behind it. */
  public static List<AnalysedPassage> entries(@Nullable String issued, String... texts) {
    List<Passage> passages = new ArrayList<>();
    String heading = null;
    for (String text : texts) {
      if (text.matches(".*[.!\\]”]")) {
        LineRange lines = new LineRange(passages.size() + 1, passages.size() + 1);
        passages.add(
            new Passage(passages.size() + 1, heading, text, Passage.Kind.PROSE, lines, List.of()));
      } else {
        heading = text;
      }
    }
    return AnalysedPassage.of(List.of(source("source-1", issued, passages)), LANGUAGE);
  }

  /** Whom the pronouns of the passages mean. */
  public static Referents referents(List<AnalysedPassage> passages) {
    return Referents.of(passages, PersonFinder.find(passages));
  }

  /** The passages of one source of that title. */
  public static List<AnalysedPassage> titled(String title, String... texts) {
    Source plain = passages("1950", texts).get(0).source();
    Metadata m = plain.metadata();
    Metadata metadata =
        new Metadata(
            title,
            m.author(),
            m.issued(),
            m.containerTitle(),
            m.type(),
            m.affiliation(),
            m.standpoint(),
            m.cites(),
            m.rights(),
            m.detected());
    return AnalysedPassage.of(
        List.of(
            new Source(
                plain.id(),
                metadata,
                List.of(),
                plain.passages(),
                List.of(),
                List.of(),
                List.of())),
        LANGUAGE);
  }

  private static Source source(String id, @Nullable String issued, List<Passage> passages) {
    HistoricalDate date = issued == null ? null : HistoricalDate.parse(issued);
    Rights rights = new Rights("", 0.5);
    Metadata metadata =
        new Metadata(
            "A title", "Ann Author", date, "", "article", "", "", List.of(), rights, List.of());
    return new Source(id, metadata, List.of(), passages, List.of(), List.of(), List.of());
  }
}
