package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
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
  }

  /** The works in the manifest's order, then those that it doesn't name, by file name. */
  public List<Work> sort(List<SourceEntry> entries) {
    List<Work> works = new ArrayList<>();
    for (SourceEntry entry : entries) {
      works.add(new Work(entry, entry.witnesses().stream().map(this::draft).toList()));
    }
    works.forEach(this::reportStrangers);
    for (Draft draft : drafts) {
      if (entries.stream().noneMatch(entry -> entry.witnesses().contains(draft.file()))) {
        place(draft, works, !entries.isEmpty());
      }
    }
    reportTwins(works);
    return works;
  }

  private Draft draft(String file) {
    return drafts.stream().filter(draft -> draft.file().equals(file)).findFirst().orElseThrow();
  }

  private void place(Draft draft, List<Work> works, boolean hasManifest) {
    for (int i = 0; i < works.size(); i++) {
      Work work = works.get(i);
      if (work.witnesses().stream().anyMatch(other -> likeness.areCopies(draft, other))) {
        works.set(i, work.with(draft));
        unnamed(draft, hasManifest, "was read as a copy of " + work.name());
        return;
      }
    }
    works.add(new Work(null, List.of(draft)));
    unnamed(draft, hasManifest, "was read as a source of its own");
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

  private void reportStrangers(Work work) {
    Draft first = work.witnesses().get(0);
    for (Draft draft : work.witnesses()) {
      boolean alone =
          work.witnesses().stream()
              .noneMatch(other -> other != draft && likeness.areCopies(draft, other));
      if (alone && draft != first) {
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

  private void reportTwins(List<Work> works) {
    for (int i = 0; i < works.size(); i++) {
      for (int j = i + 1; j < works.size(); j++) {
        reportTwins(works.get(i), works.get(j));
      }
    }
  }

  private void reportTwins(Work a, Work b) {
    for (Draft draft : a.witnesses()) {
      for (Draft other : b.witnesses()) {
        if (likeness.areCopies(draft, other)) {
          findings.add(
              Finding.warning(
                  places.apply(other.file()),
                  "\""
                      + other.file()
                      + "\" of "
                      + b.name()
                      + " is a copy of \""
                      + draft.file()
                      + "\" of "
                      + a.name()
                      + ".",
                  "Make them witnesses of one source, or a text is compared with itself."));
        }
      }
    }
  }
}
