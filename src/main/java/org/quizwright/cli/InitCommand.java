package org.quizwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.SafeWrite;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.course.CourseOption;
import org.quizwright.json.ManifestFile;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Witness;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes the manifest of a folder of texts. */
@Command(
    name = "init",
    description = {
      "Proposes seeds/course.json for a folder of texts: its sources and themes.",
      "What only a person can write is marked in it. Texts that lie in the folder itself are",
      "copied to seeds/. Nothing is ever written over."
    },
    mixinStandardHelpOptions = true)
final class InitCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "the course's folder, or a folder of texts (default: as with --course)")
  private @Nullable Path folder;

  @Override
  public void run() {
    Console console = Console.of(spec);
    CourseFolder target = target();
    Path texts = Files.isDirectory(target.seeds()) ? target.seeds() : target.root();
    refuseManifest(texts.resolve(ManifestFile.NAME));
    Seeds seeds = SeedsReader.read(texts, course.maxBytes());
    console.warn(seeds.findings());
    boolean copies = !texts.equals(target.seeds());
    if (copies) {
      copy(files(seeds), texts, target.seeds());
    }
    Path manifest = target.seeds().resolve(ManifestFile.NAME);
    SafeWrite.text(manifest, ManifestFile.proposal(seeds.course()));
    seeds.sources().forEach(source -> console.print(recognised(source)));
    if (copies) {
      console.print(
          "Copied "
              + Console.counted(files(seeds).size(), "text")
              + " to "
              + target.seeds()
              + ": only those are read from now on, so edit them there.\n");
    }
    console.print(words(target, seeds));
  }

  /** The folder asked for; whoever names the folder {@code seeds} means the course around it. */
  private CourseFolder target() {
    CourseFolder asked = folder == null ? course.folder() : new CourseFolder(folder);
    Path root = asked.root().toAbsolutePath().normalize();
    Path parent = root.getParent();
    boolean inside = root.endsWith("seeds") && !Files.isDirectory(asked.seeds());
    return inside && parent != null ? new CourseFolder(parent) : asked;
  }

  private static void refuseManifest(Path manifest) {
    if (Files.exists(manifest)) {
      throw new InputException(
          Place.file(manifest.toString()),
          "is there already, and init writes over nothing.",
          "Edit it, or move it away to have a new one proposed.");
    }
  }

  private static List<String> files(Seeds seeds) {
    return seeds.sources().stream()
        .flatMap(source -> source.witnesses().stream())
        .map(Witness::file)
        .toList();
  }

  /** The originals stay where they are, since they aren't ours to move. */
  private static void copy(List<String> files, Path from, Path to) {
    try {
      for (String file : files) {
        SafeWrite.bytes(to.resolve(file), Files.readAllBytes(from.resolve(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line a text, such as "hill.txt: title “The mill”, author Ann Hill, date not found". */
  private static String recognised(Source source) {
    Metadata work = source.metadata();
    HistoricalDate issued = work.issued();
    boolean titled = work.detected().contains("title");
    boolean whole = titled && !work.author().isEmpty() && issued != null;
    return source.witnesses().stream().map(Witness::file).collect(Collectors.joining(", "))
        + (titled ? ": title “" + work.title() + "”" : ": title not found")
        + (work.author().isEmpty() ? ", author not found" : ", author " + work.author())
        + (issued == null ? ", date not found" : ", date " + issued.edtf())
        + (whole ? "\n" : " (write what is missing into course.json)\n");
  }

  private String words(CourseFolder target, Seeds seeds) {
    int themes = seeds.course().taughtThemes().size();
    return target.seeds().resolve(ManifestFile.NAME)
        + ": "
        + Console.counted(themes, "theme")
        + " proposed, "
        + Console.counted(seeds.sources().size(), "source")
        + " in "
        + Console.counted(files(seeds).size(), "file")
        + ".\n"
        + """
        Edit it: name the themes, mend their keywords, and fill the places that begin with “…”.
        Then look at what was found:  ./quizwright inspect%1$s
        and print:                    ./quizwright make%1$s
        """
            .formatted(option(target.root()));
  }

  /** The course's folder as an option, unless it is the program's own. */
  private static String option(Path root) {
    return root.toString().isEmpty() || root.equals(new CourseOption().folder().root())
        ? ""
        : " --course " + CourseFolder.asTyped(root);
  }
}
