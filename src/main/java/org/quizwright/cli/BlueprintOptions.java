package org.quizwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.SafeWrite;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.json.BlueprintFile;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Wishes;
import picocli.CommandLine.Option;

/** A blueprint that is kept in a file: read before the options, which go first, or written. */
final class BlueprintOptions {

  @Option(
      names = "--blueprint",
      paramLabel = "FILE",
      description = {
        "a JSON file whose keys are the names of these options (theme, level, questions, mix, pin"
            + " …); options on the command line go first"
      })
  private @Nullable Path file;

  @Option(
      names = "--save-blueprint",
      paramLabel = "FILE",
      description =
          "print, and write what was asked for into a new file, to be read with --blueprint")
  private @Nullable Path target;

  private @Nullable BlueprintFile read;

  /** The options, and what the file says where they are silent. */
  Wishes under(Wishes options) {
    if (target != null && Files.exists(target)) {
      throw new InputException(
          Place.file(target.toString()),
          "is there already, and nothing is written over.",
          "Name a new file, or delete this one.");
    }
    if (file == null) {
      return options;
    }
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          Place.file(file.toString()), "there is no such file.", "Check its name.");
    }
    read = BlueprintFile.read(file);
    return options.over(read.wishes());
  }

  boolean saves() {
    return target != null;
  }

  void save(Wishes wishes) {
    if (target != null) {
      SafeWrite.text(target, BlueprintFile.text(wishes, schemaSeenFrom(target)));
    }
  }

  /** Editors complete and check a file that says where its schema lies. */
  private static String schemaSeenFrom(Path file) {
    Path schema =
        CourseFolder.ofProgram()
            .root()
            .resolve(Path.of("src", "main", "resources", "schema"))
            .resolve(BlueprintFile.SCHEMA_FILE)
            .toAbsolutePath()
            .normalize();
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Objects.equals(schema.getRoot(), folder.getRoot())) {
      return "";
    }
    return Files.exists(schema) ? folder.relativize(schema).toString().replace('\\', '/') : "";
  }

  /** The same mistake, with its place in the file where the file made it. */
  InputException placed(InputException mistake) {
    if (read == null) {
      return mistake;
    }
    BlueprintFile kept = read;
    List<Finding> findings =
        mistake.findings().stream().map(finding -> placed(finding, kept)).toList();
    return new InputException(findings);
  }

  private static Finding placed(Finding finding, BlueprintFile kept) {
    String id = finding.place().id();
    Wishes wishes = kept.wishes();
    if (id == null || !(wishes.pin().contains(id) || id.equals(wishes.theme()))) {
      return finding;
    }
    Place at = kept.placeOf(id);
    Place place = new Place(at.file(), at.line(), at.column(), id);
    return new Finding(finding.severity(), place, finding.message(), finding.remedy());
  }
}
