package org.quizwright.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.json.ManifestFile;
import org.quizwright.language.ForeignText;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.SeedText;
import org.quizwright.reading.works.Likeness;
import org.quizwright.reading.works.Text;
import org.quizwright.reading.works.Work;
import org.quizwright.reading.works.Works;

/** The way in: a folder of texts becomes a course and its sources. */
public final class SeedsReader {

  /** The largest file that is read unless somebody asks for more, in bytes. */
  public static final long MAX_BYTES = 2_000_000;

  private final SeedsFolder folder;
  private final List<Finding> findings = new ArrayList<>();

  private SeedsReader(Path folder) {
    this.folder = new SeedsFolder(folder, findings);
  }

  /** Reads a folder with files of up to {@link #MAX_BYTES}. */
  public static Seeds read(Path folder) {
    return read(folder, MAX_BYTES);
  }

  /**
   * Reads a folder's texts and its manifest, if it has one.
   *
   * @param maxBytes the largest file that is read
   * @throws InputException with all findings, if a file can't be used
   */
  public static Seeds read(Path folder, long maxBytes) {
    return new SeedsReader(folder).read(maxBytes);
  }

  private Seeds read(long maxBytes) {
    Course course =
        folder.hasManifest()
            ? ManifestFile.read(folder.manifest(), findings).orElseGet(this::unnamed)
            : unnamed();
    List<Draft> drafts = drafts(course, maxBytes);
    refuse();
    if (drafts.isEmpty()) {
      findings.add(
          Finding.error(folder.place(), "holds no English text.", "Put one into it (.txt, .md)."));
      refuse();
    }
    Likeness likeness = Likeness.among(drafts);
    List<Work> works = new Works(drafts, likeness, this::placeOf, findings).sort(course.sources());
    List<Source> sources = sources(works, likeness, course);
    Course whole = folder.hasManifest() ? course : CourseProposal.of(folder.name(), sources);
    findings.addAll(EditorNotes.check(whole, sources));
    return new Seeds(whole, sources, findings);
  }

  /** Throws if there is an error by now; every one is told, and no doubt distracts from them. */
  private void refuse() {
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
  }

  private Course unnamed() {
    return CourseProposal.empty(folder.name());
  }

  /** Every file with prose in it; one without prose is an error. */
  private List<Draft> drafts(Course course, long maxBytes) {
    List<Draft> drafts = new ArrayList<>();
    for (SeedText text : folder.texts(course, maxBytes)) {
      Draft draft = draft(text, course);
      if (!draft.body().isEmpty()) {
        drafts.add(draft);
      } else {
        findings.add(bare(text, course));
      }
    }
    return drafts;
  }

  /** Why a file gives no passage; a foreign one stops nobody unless the manifest counts on it. */
  private static Finding bare(SeedText text, Course course) {
    Place place = Place.file(text.file());
    if (!ForeignText.is(String.join(" ", text.lines()))) {
      return Finding.error(
          place,
          "holds no paragraph of prose.",
          "Take it out of the folder, or check that it is a text.");
    }
    boolean named =
        course.sources().stream().anyMatch(entry -> entry.witnesses().contains(text.file()));
    String remedy = "Put an English translation in its place.";
    return named
        ? Finding.error(place, "isn't in English.", remedy)
        : Finding.warning(place, "isn't in English and was left out.", remedy);
  }

  private static Draft draft(SeedText text, Course course) {
    List<String> titles =
        course.sources().stream()
            .filter(entry -> entry.witnesses().contains(text.file()))
            .flatMap(entry -> Stream.of(entry.title(), entry.containerTitle()))
            .filter(title -> title != null)
            .map(String::valueOf)
            .toList();
    return Draft.of(text, titles);
  }

  private Place placeOf(String file) {
    return ManifestFile.placeOfWitness(folder.manifest(), file);
  }

  private List<Source> sources(List<Work> works, Likeness likeness, Course course) {
    SourceIds ids = new SourceIds(course.sources().stream().map(SourceEntry::id).toList());
    List<Source> sources = new ArrayList<>();
    for (Work work : works) {
      Text text = Text.of(work, likeness);
      findings.addAll(text.findings());
      SourceEntry entry = work.entry();
      Metadata metadata = MetadataReader.read(entry, text);
      String id = entry == null ? ids.next(metadata) : entry.id();
      sources.add(
          new Source(
              id,
              metadata,
              text.witnesses(),
              ForeignPassages.mark(text.witnesses().get(0).file(), text.passages(), findings),
              text.boilerplate(),
              text.notes(),
              text.variants()));
    }
    return sources;
  }
}
