package org.quizwright.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quizwright.json.ManifestFile;
import org.quizwright.model.course.Course;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.reading.text.SeedText;

/** The folder of texts on disk. */
final class SeedsFolder {

  private static final List<String> ENDINGS = List.of(".txt", ".md", ".text", ".markdown");

  private final Path folder;
  private final List<Finding> findings;

  /**
   * Opens a folder.
   *
   * @param findings gets warnings, and errors before {@link #texts} throws them
   */
  SeedsFolder(Path folder, List<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          Place.file(folder.toString()),
          "there is no such folder.",
          "Put your texts into it, or name another folder.");
    }
  }

  Path manifest() {
    return folder.resolve(ManifestFile.NAME);
  }

  boolean hasManifest() {
    return Files.exists(manifest());
  }

  /** The name of the course's folder, for want of a better title. */
  String name() {
    Path path = folder.toAbsolutePath().normalize();
    Path parent = path.getParent();
    Path course = parent != null && path.endsWith("seeds") ? parent : path;
    return String.valueOf(course.getFileName());
  }

  /**
   * The texts by name: those that {@code course} names, and every other text file of the folder.
   * Throws {@link InputException} with all findings if one of them can't be used.
   */
  List<SeedText> texts(Course course, long maxBytes) {
    List<String> named = new ArrayList<>();
    course.sources().forEach(source -> named.addAll(source.witnesses()));
    named.forEach(this::checkNamed);
    List<SeedText> texts = new ArrayList<>();
    for (Path path : files()) {
      if (named.contains(path.getFileName().toString()) || isText(path)) {
        TextFile.read(path, maxBytes, findings).ifPresent(texts::add);
      }
    }
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new InputException(findings);
    }
    if (texts.isEmpty()) {
      throw new InputException(
          Place.file(folder.toString()), "holds no texts.", "Put text files (.txt, .md) into it.");
    }
    return texts;
  }

  private void checkNamed(String file) {
    Path path = folder.resolve(file).normalize();
    boolean inside = folder.normalize().equals(path.getParent());
    if (!inside || !Files.isRegularFile(path)) {
      findings.add(
          Finding.error(
              ManifestFile.placeOfWitness(manifest(), file),
              inside
                  ? "there is no file \"" + file + "\" in the folder."
                  : "\"" + file + "\" isn't the name of a file in this folder.",
              "Put the file there or correct its name."));
    }
  }

  private List<Path> files() {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new InputException(
          Place.file(folder.toString()), "can't be listed.", "Check that you may open it.");
    }
  }

  /** Whether the file is one of the texts; a stranger is reported, a hidden file isn't. */
  private boolean isText(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith(".") || name.equals(ManifestFile.NAME)) {
      return false;
    }
    if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
      return true;
    }
    findings.add(
        Finding.warning(
            Place.file(name), "isn't a text file and was left out.", "Texts end in .txt or .md."));
    return false;
  }
}
