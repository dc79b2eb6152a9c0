package org.quizwright.cli.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.Analyst;
import org.quizwright.banking.BankFolder;
import org.quizwright.banking.Fingerprint;
import org.quizwright.cli.console.Console;
import org.quizwright.generation.QuestionWriter;
import org.quizwright.json.ContentJson;
import org.quizwright.language.CacheFolder;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Source;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/**
 * A course as the verbs see it: texts read once, analysed only where the banks' snapshot is stale.
 */
public final class OpenCourse {

  private final CourseFolder folder;
  private final Console console;
  private final Seeds seeds;
  private final String fingerprint;
  private final Language language;
  private @Nullable ContentModel content;

  /** Reads the texts and the manifest; throws {@link InputException} with all that is wrong. */
  OpenCourse(CourseFolder folder, long maxBytes, Console console) {
    this.folder = folder;
    this.console = console;
    this.language =
        new CachedLanguage(
            new CoreNlpLanguage(), CacheFolder.standard(), new AnalysisProgress(console));
    if (!Files.isDirectory(folder.root())) {
      throw new InputException(
          Place.file(folder.root().toString()),
          "there is no such folder.",
          "Name the folder that holds seeds/ with --course.");
    }
    refuseLooseTexts();
    this.fingerprint = fingerprint(folder.seeds());
    this.seeds = SeedsReader.read(folder.seeds(), maxBytes, TextMemory.standard());
    console.warn(seeds.findings());
  }

  public CourseFolder folder() {
    return folder;
  }

  public List<Source> sources() {
    return seeds.sources();
  }

  public Language language() {
    return language;
  }

  public BankFolder banks() {
    return new BankFolder(folder.banks());
  }

  /** Tells one state of texts, manifest and generator from another. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Texts that lie in the course's folder itself are easily moved, and the remedy says how. */
  private void refuseLooseTexts() {
    if (!Files.isDirectory(folder.seeds())) {
      Path inside = folder.root().toAbsolutePath().normalize();
      Path around = inside.getParent();
      throw new InputException(
          Place.file(folder.seeds().toString()),
          "there is no such folder.",
          inside.endsWith("seeds") && around != null
              ? "Name the folder around it: --course " + CourseFolder.asTyped(around)
              : "Put your texts into it, or say: ./quizwright init "
                  + CourseFolder.asTyped(folder.root()));
    }
  }

  /**
   * Taken before the texts are read, so that a change while they are read is seen next time; empty
   * where a file can't be read, which the reader of the texts tells better.
   */
  private String fingerprint(Path texts) {
    try {
      return Fingerprint.of(
          texts,
          List.of(QuestionWriter.VERSION, "content " + ContentJson.VERSION, language.version()));
    } catch (InputException e) {
      return "";
    }
  }

  /** Whether the banks and the snapshot were made from the texts and the program as they are. */
  public boolean isCurrent() {
    List<String> ids = new ArrayList<>();
    seeds.course().taughtThemes().forEach(theme -> ids.add(theme.id()));
    if (banks().hasRecord(Theme.COURSE)) {
      ids.add(Theme.COURSE);
    }
    return Files.exists(snapshotFile()) && banks().isCurrent(ids, fingerprint());
  }

  /** The content model, read from the snapshot beside the banks where it is still true. */
  public ContentModel content() {
    if (content == null) {
      content = isCurrent() ? snapshot() : analysed();
    }
    return content;
  }

  /** The content model, made anew from the texts. */
  public ContentModel analysed() {
    console.say("Analysing " + Console.counted(seeds.sources().size(), "source") + " …");
    content = Analyst.analyse(seeds.course(), seeds.sources(), language);
    return content;
  }

  private ContentModel snapshot() {
    return ContentJson.read(snapshotFile(), seeds.course(), seeds.sources());
  }

  public Path snapshotFile() {
    return folder.banks().resolve(".generated").resolve("content.json");
  }

  /**
   * The themes named, or all that have a bank, the whole course last; throws {@link InputException}
   * for unknown ones.
   */
  public List<Theme> themes(List<String> names) {
    List<Theme> taught = new ArrayList<>(seeds.course().taughtThemes());
    boolean all = names.isEmpty() || !taught.stream().map(Theme::id).toList().containsAll(names);
    boolean own = taught.stream().anyMatch(Theme::isWholeCourse);
    if (all && !own && banks().bank(Theme.COURSE).isPresent()) {
      taught.add(seeds.course().whole());
    }
    List<String> ids = taught.stream().map(Theme::id).toList();
    List<Finding> unknown =
        names.stream().filter(name -> !ids.contains(name)).map(name -> noSuch(name, ids)).toList();
    if (!unknown.isEmpty()) {
      throw new InputException(unknown);
    }
    return taught.stream().filter(theme -> names.isEmpty() || names.contains(theme.id())).toList();
  }

  private static Finding noSuch(String theme, List<String> ids) {
    return Finding.error(
        Place.id(theme),
        "there is no such theme.",
        "The course has: " + String.join(", ", ids) + ".");
  }
}
