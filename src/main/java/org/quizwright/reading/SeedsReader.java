package org.quizwright.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quizwright.json.ManifestFile;
import org.quizwright.json.PreparedTexts;
import org.quizwright.model.course.Course;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Source;
import org.quizwright.reading.text.SeedText;

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
    return read(folder, maxBytes, PreparedCache.none());
  }

  /** As {@link #read(Path, long)}, with what {@code cache} remembers of an earlier run. */
  public static Seeds read(Path folder, long maxBytes, PreparedCache cache) {
    return new SeedsReader(folder).read(maxBytes, cache);
  }

  private Seeds read(long maxBytes, PreparedCache cache) {
    Course course =
        folder.hasManifest()
            ? ManifestFile.read(folder.manifest(), findings).orElseGet(this::unnamed)
            : unnamed();
    List<SeedText> texts = folder.texts(course, maxBytes);
    List<Source> sources = sources(course, texts, cache);
    Course whole = folder.hasManifest() ? course : CourseProposal.of(folder.name(), sources);
    findings.addAll(EditorNotes.check(whole, sources));
    return new Seeds(whole, sources, findings);
  }

  private List<Source> sources(Course course, List<SeedText> texts, PreparedCache cache) {
    boolean sound = findings.stream().noneMatch(Finding::isError);
    Preparation preparation = new Preparation(course, this::placeOf);
    PreparedTexts prepared =
        sound
            ? cache.get(
                folder.path(), folder.manifestText(), texts, () -> preparation.of(texts, true))
            : preparation.of(texts, false);
    findings.addAll(prepared.findings());
    refuse();
    if (prepared.sources().isEmpty()) {
      findings.add(
          Finding.error(folder.place(), "holds no English text.", "Put one into it (.txt, .md)."));
      refuse();
    }
    return prepared.sources();
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

  private Place placeOf(String file) {
    return ManifestFile.placeOfWitness(folder.manifest(), file);
  }
}
