package org.quizwright.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Fills a sheet's reading up with the sentences around those that questions need. */
final class ContextFiller {

  private final SentenceIndex index;
  private final Sense sense;
  private final Delicate delicate;

  ContextFiller(SentenceIndex index) {
    this.index = index;
    this.sense = new Sense(index);
    this.delicate = new Delicate(index);
  }

  /** Adds neighbours while the reading holds at most {@code words} words. */
  NavigableSet<TextRef> fill(Draft draft, int words) {
    NavigableSet<TextRef> reading = new TreeSet<>(draft.reading());
    int left = words - draft.words();
    Optional<NavigableSet<TextRef>> more = next(reading, draft, left);
    while (more.isPresent()) {
      left -= words(more.get());
      reading.addAll(more.get());
      more = next(reading, draft, left);
    }
    return reading;
  }

  private Optional<NavigableSet<TextRef>> next(
      NavigableSet<TextRef> reading, Draft draft, int left) {
    return reading.stream()
        .flatMap(ref -> Stream.of(before(ref), index.after(ref)).flatMap(Optional::stream))
        .filter(ref -> !reading.contains(ref))
        .distinct()
        .sorted(Comparator.comparing((TextRef ref) -> rank(ref, reading)))
        .map(ref -> addition(ref, reading))
        .filter(refs -> fits(refs, draft, left))
        .findFirst();
  }

  private Optional<TextRef> before(TextRef ref) {
    return index.before(ref).filter(before -> before.passage() == ref.passage());
  }

  /** Sentences that close a gap first, then those that open a paragraph, then the rest. */
  private int rank(TextRef ref, NavigableSet<TextRef> reading) {
    boolean afterPrinted = index.before(ref).map(reading::contains).orElse(false);
    boolean beforePrinted = index.after(ref).map(reading::contains).orElse(false);
    return afterPrinted && beforePrinted ? 0 : ref.sentence() == 1 ? 1 : beforePrinted ? 2 : 3;
  }

  private NavigableSet<TextRef> addition(TextRef ref, NavigableSet<TextRef> reading) {
    NavigableSet<TextRef> refs = sense.complete(List.of(ref));
    refs.removeAll(reading);
    return refs;
  }

  private boolean fits(NavigableSet<TextRef> refs, Draft draft, int left) {
    return words(refs) <= left && refs.stream().allMatch(ref -> mayFill(ref, draft));
  }

  private boolean mayFill(TextRef ref, Draft draft) {
    return index.passage(ref).kind() != Passage.Kind.SLOGAN
        && !delicate.leavesOut(ref)
        && !isMostlyContested(ref)
        && draft.candidates().stream().noneMatch(c -> c.excerpts().contains(ref));
  }

  private boolean isMostlyContested(TextRef ref) {
    List<TextRef> all = index.refs(ref.source(), ref.passage());
    long contested = all.stream().filter(index::isContested).count();
    return index.isContested(ref) || 2 * contested > all.size();
  }

  private int words(NavigableSet<TextRef> refs) {
    return refs.stream().mapToInt(index::words).sum();
  }
}
