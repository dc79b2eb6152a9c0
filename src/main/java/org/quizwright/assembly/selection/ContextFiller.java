package org.quizwright.assembly.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.assembly.aim.ClearAim;
import org.quizwright.assembly.aim.PlainAim;
import org.quizwright.assembly.aim.RightsAim;
import org.quizwright.assembly.aim.ScrapAim;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.passage.Delicate;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.Sense;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Fills a sheet's reading up with the sentences around those that questions need. */
public final class ContextFiller {

  // Beyond anything that the other weights add up to.
  private static final double NEVER = -9;
  private static final double GAP = 9;

  // Beside how much a sentence bears on the enquiry, 0 to 1.
  private static final double NEIGHBOUR = 0.35;
  private static final double CONTESTED = 0.5;
  private static final double BESIDE_A_SCRAP = 2;
  private static final double A_RIDDLE = 0.5;

  /** What a text says of itself and of what is to come is no part of the story. */
  private static final Pattern LEADS_AWAY =
      Pattern.compile(
          "(?i)\\bthis (?:series|article|essay|chapter|book|report|piece|paper|talk)\\b"
              + "|\\b(?:will|shall)\\b");

  /** Turns the cost of a sentence for weak readers into a loss of worth. */
  private static final double A_HARD_SENTENCE = 0.1;

  private final SentenceIndex index;
  private final Relevance bearing;
  private final Level level;
  private final Sense sense;
  private final Delicate delicate;
  private final ClearAim clear;
  private final List<TextRef> openings;
  private final Map<TextRef, NavigableSet<TextRef>> completed = new LinkedHashMap<>();
  private final Map<TextRef, Boolean> leadingAway = new LinkedHashMap<>();

  /** A sentence and what it is worth beside those that are printed. */
  private record Weighed(TextRef ref, double worth) {}

  /** {@code theme} is the one whose passages may be added. */
  public ContextFiller(SentenceIndex index, Theme theme, Relevance bearing, Level level) {
    this.index = index;
    this.bearing = bearing;
    this.level = level;
    this.sense = new Sense(index);
    this.delicate = new Delicate(index);
    this.clear = new ClearAim(index);
    this.openings =
        index.model().placements().stream()
            .filter(placement -> placement.theme().equals(theme.id()))
            .map(placement -> new TextRef(placement.source(), placement.passage(), 1))
            .filter(ref -> !index.isContested(ref) && !index.isMostlyContested(ref))
            .toList();
  }

  /** Adds sentences while the reading holds at most {@code words} words. */
  public NavigableSet<TextRef> fill(SheetDraft draft, int words) {
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
      NavigableSet<TextRef> reading, SheetDraft draft, int left) {
    Stream<TextRef> neighbours =
        reading.stream()
            .flatMap(ref -> Stream.of(before(ref), index.after(ref)).flatMap(Optional::stream));
    return Stream.concat(neighbours, openings.stream())
        .filter(ref -> !reading.contains(ref))
        .distinct()
        .map(ref -> new Weighed(ref, worth(ref, reading)))
        .filter(weighed -> weighed.worth() > NEVER)
        .sorted(Comparator.comparing((Weighed weighed) -> -weighed.worth()))
        .map(weighed -> addition(weighed.ref(), reading))
        .filter(refs -> fits(refs, reading, draft, left))
        .findFirst();
  }

  private Optional<TextRef> before(TextRef ref) {
    return index.before(ref).filter(before -> before.passage() == ref.passage());
  }

  /**
   * Gaps are closed first; then comes what bears most on the enquiry, rather beside what is printed
   * than by itself, and above all beside a scrap; what is contested only there.
   */
  private double worth(TextRef ref, NavigableSet<TextRef> reading) {
    boolean afterPrinted = before(ref).map(reading::contains).orElse(false);
    boolean beforePrinted = index.after(ref).map(reading::contains).orElse(false);
    if (afterPrinted && beforePrinted) {
      return GAP;
    }
    boolean besideScrap = (afterPrinted || beforePrinted) && isScrap(ref.source(), reading);
    boolean disputed = index.isMostlyContested(ref) || index.isContested(ref);
    if ((disputed && !besideScrap) || leadsAway(ref)) {
      return NEVER;
    }
    double hard = level == Level.SUPPORT ? A_HARD_SENTENCE * PlainAim.cost(index, ref) : 0;
    return bearing.of(ref)
        + (afterPrinted || beforePrinted ? NEIGHBOUR : 0)
        + (besideScrap ? BESIDE_A_SCRAP : 0)
        - (index.isContested(ref) ? CONTESTED : 0)
        - A_RIDDLE * clear.riddles(List.of(ref)).size()
        - hard;
  }

  private boolean leadsAway(TextRef ref) {
    return leadingAway.computeIfAbsent(ref, one -> LEADS_AWAY.matcher(index.text(one)).find());
  }

  /** Whether too little of a work is printed to read it as a text. */
  private boolean isScrap(String source, NavigableSet<TextRef> reading) {
    int words =
        reading.stream().filter(ref -> ref.source().equals(source)).mapToInt(index::words).sum();
    return words < ScrapAim.ENOUGH_WORDS;
  }

  private NavigableSet<TextRef> addition(TextRef ref, NavigableSet<TextRef> reading) {
    NavigableSet<TextRef> refs =
        new TreeSet<>(completed.computeIfAbsent(ref, one -> sense.complete(List.of(one))));
    refs.removeAll(reading);
    return refs;
  }

  private boolean fits(
      NavigableSet<TextRef> refs, NavigableSet<TextRef> reading, SheetDraft draft, int left) {
    List<TextRef> printed = new ArrayList<>(reading);
    printed.addAll(refs);
    draft.candidates().forEach(candidate -> printed.addAll(candidate.excerpts()));
    return words(refs) <= left
        && refs.stream().map(TextRef::passage).distinct().count() <= 1
        && refs.stream().allMatch(ref -> mayFill(ref, draft))
        && RightsAim.excess(index, printed) == 0;
  }

  private boolean mayFill(TextRef ref, SheetDraft draft) {
    return index.passage(ref).kind() != Passage.Kind.SLOGAN
        && !delicate.leavesOut(ref)
        && draft.candidates().stream().noneMatch(c -> c.excerpts().contains(ref));
  }

  private int words(NavigableSet<TextRef> refs) {
    return refs.stream().mapToInt(index::words).sum();
  }
}
