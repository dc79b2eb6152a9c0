package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Variant;
import org.quizwright.reading.works.Differences.Difference;

/** Sets the copies of a work beside its base text and records where they read otherwise. */
final class Collation {

  /** A stretch that one side lacks and that is longer than this many words is a gap. */
  private static final int GAP = 30;

  private final Copy base;
  private final List<Copy> others;
  private final List<Finding> findings = new ArrayList<>();

  private Collation(Copy base, List<Copy> others) {
    this.base = base;
    this.others = others;
  }

  /** What the collation found: variants in the order of the base text, and doubts. */
  record Result(List<Variant> variants, List<Finding> findings) {}

  static Result of(Copy base, List<Copy> others) {
    Collation collation = new Collation(base, others);
    return new Result(collation.variants(), collation.findings);
  }

  /** A place in the base text: words {@code from} to {@code to}, the latter excluded. */
  private record Span(int from, int to) implements Comparable<Span> {
    @Override
    public int compareTo(Span other) {
      return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
  }

  private List<Variant> variants() {
    SortedMap<Span, List<Variant.Other>> places = new TreeMap<>();
    List<Coverage> coverages = new ArrayList<>();
    for (Copy other : others) {
      List<Difference> differences = Differences.between(base.words(), other.words());
      coverages.add(Coverage.of(differences, GAP));
      for (Difference found : differences) {
        place(other, found, places);
      }
    }
    List<Variant> variants = new ArrayList<>();
    places.forEach((span, readings) -> variants.add(variant(span, readings, coverages)));
    return variants;
  }

  private void place(Copy other, Difference found, SortedMap<Span, List<Variant.Other>> places) {
    int lacking = found.to() - found.from();
    int added = found.otherTo() - found.otherFrom();
    if (added > GAP) {
      findings.add(
          Finding.warning(
              Place.file(other.file()),
              "has " + added + " words that the base text " + base.file() + " lacks.",
              "Compare the two files; only the base text is used."));
    } else if (lacking <= GAP && !isOutside(found)) {
      String reading =
          String.join(" ", other.printed().subList(found.otherFrom(), found.otherTo()));
      places
          .computeIfAbsent(new Span(found.from(), found.to()), span -> new ArrayList<>())
          .add(new Variant.Other(other.file(), reading));
    }
  }

  /** Whether the copy begins later or ends earlier than the base text. */
  private boolean isOutside(Difference found) {
    boolean atAnEnd = found.from() == 0 || found.to() == base.words().size();
    return atAnEnd && found.otherFrom() == found.otherTo();
  }

  private Variant variant(Span span, List<Variant.Other> readings, List<Coverage> coverages) {
    int passage = base.passageOf().get(Math.min(span.from(), base.passageOf().size() - 1));
    String reading = String.join(" ", base.printed().subList(span.from(), span.to()));
    long present = coverages.stream().filter(coverage -> coverage.has(span.from())).count();
    int agreeing = (int) present - readings.size();
    String reason = Reasons.of(reading, readings, agreeing, base);
    if (agreeing <= 0 && readings.size() > 1 && Reasons.areOne(readings)) {
      findings.add(
          Finding.warning(
              Place.line(base.file(), base.passages().get(passage - 1).lines().first()),
              "\""
                  + reading
                  + "\" stands alone: the other copies read \""
                  + readings.get(0).reading()
                  + "\".",
              "Check it, and add a note to the manifest."));
    }
    return new Variant(passage, reading, readings, reason);
  }
}
