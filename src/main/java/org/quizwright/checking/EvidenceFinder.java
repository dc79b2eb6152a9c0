package org.quizwright.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** Finds evidence word for word in the sources, and again where its passage has moved. */
public final class EvidenceFinder {

  private final List<Source> sources;

  public EvidenceFinder(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Where the exact words stand now; every search ends in a {@link Located}. */
  public Located find(Evidence evidence) {
    Optional<Source> source =
        sources.stream().filter(each -> each.id().equals(evidence.source())).findFirst();
    return source.map(found -> findIn(found, evidence)).orElseGet(() -> Located.lost(evidence));
  }

  private static Located findIn(Source source, Evidence evidence) {
    boolean stays =
        source
            .passage(evidence.passage())
            .filter(passage -> passage.text().contains(evidence.exact()))
            .isPresent();
    return stays ? Located.found(evidence) : findMoved(source, evidence);
  }

  private static Located findMoved(Source source, Evidence evidence) {
    return source.passages().stream()
        .filter(passage -> passage.text().contains(evidence.exact()))
        .map(passage -> quoteBest(source, passage, evidence))
        .max(Comparator.comparingInt(quote -> agreement(quote, evidence)))
        .map(Located::moved)
        .orElseGet(() -> findChanged(source, evidence));
  }

  /** Looks for what now stands between the old prefix and the old suffix. */
  private static Located findChanged(Source source, Evidence evidence) {
    if (evidence.prefix().isBlank() || evidence.suffix().isBlank()) {
      return Located.lost(evidence);
    }
    return source.passages().stream()
        .flatMap(passage -> between(source, passage, evidence).stream())
        .findFirst()
        .map(Located::changed)
        .orElseGet(() -> Located.lost(evidence));
  }

  private static Optional<Evidence> between(Source source, Passage passage, Evidence evidence) {
    String text = passage.text();
    int before = text.indexOf(evidence.prefix());
    int start = before + evidence.prefix().length();
    int end = before < 0 ? -1 : text.indexOf(evidence.suffix(), start);
    return end <= start || text.substring(start, end).isBlank()
        ? Optional.empty()
        : Optional.of(Evidence.quote(source.id(), passage.n(), text, text.substring(start, end)));
  }

  private static Evidence quoteBest(Source source, Passage passage, Evidence evidence) {
    return occurrences(source, passage, evidence.exact()).stream()
        .max(Comparator.comparingInt(quote -> agreement(quote, evidence)))
        .orElseThrow();
  }

  private static List<Evidence> occurrences(Source source, Passage passage, String exact) {
    List<Evidence> quotes = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      quotes.add(Evidence.at(source.id(), passage.n(), text, at, at + exact.length()));
    }
    return quotes;
  }

  /** How many characters next to the words are the same as before, on both sides together. */
  private static int agreement(Evidence quote, Evidence evidence) {
    String reversed = new StringBuilder(quote.prefix()).reverse().toString();
    String oldReversed = new StringBuilder(evidence.prefix()).reverse().toString();
    return common(reversed, oldReversed) + common(quote.suffix(), evidence.suffix());
  }

  private static int common(String one, String other) {
    int n = 0;
    while (n < one.length() && n < other.length() && one.charAt(n) == other.charAt(n)) {
      n++;
    }
    return n;
  }
}
