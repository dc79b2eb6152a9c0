package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Clause;
import org.quizwright.language.Span;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Finds the dates of passages and the years that they inherit from what was said before. */
public final class DateTagger {

  private final Map<TextRef, List<DateMention>> dates = new LinkedHashMap<>();
  private YearThread thread;

  private DateTagger(YearThread thread) {
    this.thread = thread;
  }

  /**
   * The dates of each sentence, in the order of the text; a sentence without one has an empty list.
   * What can't be resolved, such as "two weeks later", is left out.
   *
   * @param passages of any number of sources, each source's in order
   */
  public static Map<TextRef, List<DateMention>> tag(List<AnalysedPassage> passages) {
    Map<TextRef, List<DateMention>> all = new LinkedHashMap<>();
    for (List<AnalysedPassage> own : AnalysedPassage.bySource(passages).values()) {
      @Nullable HistoricalDate issued = own.get(0).source().metadata().issued();
      DateTagger tagger = new DateTagger(new YearThread(issued, speaksOfItsPresent(own), null));
      own.forEach(tagger::tag);
      all.putAll(tagger.dates);
    }
    return all;
  }

  private static boolean speaksOfItsPresent(List<AnalysedPassage> passages) {
    List<Clause> clauses =
        passages.stream()
            .flatMap(passage -> passage.sentences().stream())
            .flatMap(sentence -> Clause.main(sentence.parsed()).stream())
            .filter(Clause::isFinite)
            .toList();
    return clauses.stream().filter(Clause::isPast).count() * 2 < clauses.size();
  }

  private void tag(AnalysedPassage passage) {
    YearThread before = thread;
    passage.sentences().forEach(this::tag);
    if (passage.passage().kind() == Passage.Kind.QUOTATION) {
      thread = before;
    }
  }

  private void tag(AnalysedSentence sentence) {
    boolean past = Clause.main(sentence.parsed()).map(Clause::isPast).orElse(false);
    List<DateMention> found = new ArrayList<>();
    for (DateScanner.Found each : DateScanner.scan(sentence.text())) {
      resolve(sentence.text(), each.span(), each.draft(), past).ifPresent(found::add);
    }
    dates.put(sentence.ref(), List.copyOf(found));
  }

  private Optional<DateMention> resolve(String text, Span span, DateDraft draft, boolean past) {
    DateUse use = DateUses.of(text, span, draft.shape());
    @Nullable Integer written = draft.year();
    OptionalInt year = written == null ? thread.yearFor(draft, past) : OptionalInt.of(written);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<HistoricalDate> date = read(draft.edtf().apply(year.getAsInt()), use);
    boolean tells = use != DateUse.CITATION && use != DateUse.NAME;
    if (written != null && tells && draft.shape() != DateDraft.Shape.DECADE) {
      thread = thread.after(written);
    }
    return date.map(value -> new DateMention(span, value, use, written == null));
  }

  /** Empty for a day that the calendar doesn't have. */
  private static Optional<HistoricalDate> read(String edtf, DateUse use) {
    try {
      return Optional.of(HistoricalDate.parse(edtf.contains("/") ? edtf : opened(edtf, use)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String opened(String edtf, DateUse use) {
    return switch (use) {
      case SINCE -> edtf + "/..";
      case UNTIL, BY -> "../" + edtf;
      default -> edtf;
    };
  }
}
