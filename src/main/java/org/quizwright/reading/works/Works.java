package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.reading.text.Draft;

/** Sorts files into works: as the manifest says, and by likeness where it is silent. */
public final class Works {

  private final List<Draft> drafts;
  private final Likeness likeness;
  private final Function<String, Place> places;
  private final List<Finding> findings;
  private final List<Work> works = new ArrayList<>();
  private final SortedMap<String, Draft> byFile = new TreeMap<>();

  /** For every file that has found its work, the number of that work. */
  private final SortedMap<String, Integer> workOf = new TreeMap<>();

  /**
   * @param places where the manifest names a file
   * @param findings gets every doubt
   */
  public Works(
      List<Draft> drafts,
      Likeness likeness,
      Function<String, Place> places,
      List<Finding> findings) {
    this.drafts = List.copyOf(drafts);
    this.likeness = likeness;
    this.places = places;
    this.findings = findings;
    drafts.forEach(draft -> byFile.put(draft.file(), draft));
  }

  /** The works in the manifest's order, then those that it doesn't name, by file name. */
  public List<Work> sort(List<SourceEntry> entries) {
    for (SourceEntry entry : entries) {
      open(new Work(entry, entry.witnesses().stream().map(this::draft).toList()));
    }
    for (int at = 0; at < works.size(); at++) {
      reportStrangers(at);
    }
    for (Draft draft : drafts) {
      if (!workOf.containsKey(draft.file())) {
        place(draft, !entries.isEmpty());
      }
    }
    for (int at = 0; at < works.size(); at++) {
      reportTwins(at);
    }
    return List.copyOf(works);
  }

  private Draft draft(String file) {
    return Objects.requireNonNull(byFile.get(file), file);
  }

  private void open(Work work) {
    work.witnesses().forEach(witness -> workOf.put(witness.file(), works.size()));
    works.add(work);
  }

  /** Adds the file to the first work that holds a copy of it, or makes it a work of its own. */
  private void place(Draft draft, boolean hasManifest) {
    OptionalInt place =
        likeness.copiesOf(draft).stream().mapToInt(this::placeOf).filter(at -> at >= 0).min();
    if (place.isEmpty()) {
      open(new Work(null, List.of(draft)));
      unnamed(draft, hasManifest, "was read as a source of its own");
      return;
    }
    Work work = works.get(place.getAsInt());
    works.set(place.getAsInt(), work.with(draft));
    workOf.put(draft.file(), place.getAsInt());
    unnamed(draft, hasManifest, "was read as a copy of " + work.name());
  }

  private void unnamed(Draft draft, boolean hasManifest, String what) {
    if (hasManifest) {
      findings.add(
          Finding.warning(
              Place.file(draft.file()),
              "isn't named in the manifest and " + what + ".",
              "Name it under \"witnesses\" of its source."));
    }
  }

  private void reportStrangers(int at) {
    Work work = works.get(at);
    List<Draft> witnesses = work.witnesses();
    for (Draft draft : witnesses.subList(1, witnesses.size())) {
      if (likeness.copiesOf(draft).stream().noneMatch(other -> placeOf(other) == at)) {
        findings.add(
            Finding.warning(
                places.apply(draft.file()),
                "\""
                    + draft.file()
                    + "\" shares hardly a sentence with the other files of "
                    + work.name()
                    + ".",
                "Give it a source of its own if it is another text."));
      }
    }
  }

  /** The number of the work that the file belongs to, or -1. */
  private int placeOf(Draft draft) {
    return workOf.getOrDefault(draft.file(), -1);
  }

  private void reportTwins(int at) {
    for (Draft draft : works.get(at).witnesses()) {
      for (Draft other : likeness.copiesOf(draft)) {
        if (placeOf(other) > at) {
          report(draft, works.get(at), other, works.get(placeOf(other)));
        }
      }
    }
  }

  private void report(Draft draft, Work work, Draft copy, Work twin) {
    findings.add(
        Finding.warning(
            places.apply(copy.file()),
            "\""
                + copy.file()
                + "\" of "
                + twin.name()
                + " is a copy of \""
                + draft.file()
                + "\" of "
                + work.name()
                + ".",
            "Make them witnesses of one source, or a text is compared with itself."));
  }
}
