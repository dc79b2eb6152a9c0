package org.quizwright.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
   * @param findings gets what {@link #texts} has to say
   */
  SeedsFolder(Path folder, List<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          place(), "there is no such folder.", "Put your texts into it, or name another folder.");
    }
  }

  Place place() {
    return Place.file(folder.toString());
  }

  Path path() {
    return folder;
  }

  Path manifest() {
    return folder.resolve(ManifestFile.NAME);
  }

  boolean hasManifest() {
    return Files.exists(manifest());
  }

  /** What the manifest says, word for word; empty where there is none or it can't be read. */
  String manifestText() {
    try {
      return hasManifest() ? Files.readString(manifest()) : "";
    } catch (IOException e) {
      return "";
    }
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
   * What can't be used is an error among the findings.
   */
  List<SeedText> texts(Course course, long maxBytes) {
    List<String> named = new ArrayList<>();
    course.sources().forEach(source -> named.addAll(source.witnesses()));
    named.stream().distinct().forEach(this::checkNamed);
    List<SeedText> texts = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    boolean any = false;
    for (Path path : files()) {
      String name = path.getFileName().toString();
      if (isText(name) || (named.contains(name) && isPlainName(name))) {
        any = true;
        if (isInside(path, named.contains(name))) {
          TextFile.read(path, maxBytes, findings).ifPresent(texts::add);
        }
      } else if (!name.startsWith(".") && !name.equals(ManifestFile.NAME)) {
        strangers.add(name);
      }
    }
    report(strangers, any);
    return texts;
  }

  private void report(List<String> strangers, boolean anyText) {
    if (!anyText) {
      String instead =
          strangers.isEmpty()
              ? ""
              : ", only "
                  + strangers.size()
                  + (strangers.size() == 1 ? " other file such as " : " other files such as ")
                  + strangers.get(0);
      findings.add(
          Finding.error(
              place(),
              "holds no texts" + instead + ".",
              "Put text files (.txt, .md) into it; word processors save as plain text, UTF-8."));
      return;
    }
    for (String name : strangers) {
      findings.add(
          Finding.warning(
              Place.file(name),
              "isn't a text file and was left out.",
              "Texts end in .txt or .md."));
    }
  }

  private void checkNamed(String file) {
    boolean here = isPlainName(file);
    if (!here || !Files.isRegularFile(folder.resolve(file))) {
      findings.add(
          Finding.error(
              ManifestFile.placeOfWitness(manifest(), file),
              here
                  ? "there is no file \"" + file + "\" in the folder."
                  : "\"" + file + "\" isn't the name of a file in this folder.",
              "Put the file there or correct its name."));
    }
  }

  /** Whether the name can only mean something in this very folder, and not the manifest. */
  private boolean isPlainName(String file) {
    try {
      return folder.normalize().equals(folder.resolve(file).normalize().getParent())
          && !file.equals(ManifestFile.NAME);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A link may stand for another file of the folder, and for none outside. */
  private boolean isInside(Path path, boolean named) {
    try {
      if (folder.toRealPath().equals(path.toRealPath().getParent())) {
        return true;
      }
    } catch (IOException e) {
      // The link leads nowhere, or where we may not look: outside.
    }
    String name = path.getFileName().toString();
    Place place = named ? ManifestFile.placeOfWitness(manifest(), name) : Place.file(name);
    findings.add(
        Finding.error(
            place,
            "\"" + name + "\" is a link to a file outside the folder.",
            "Put the file itself there, or take the link away."));
    return false;
  }

  private List<Path> files() {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new InputException(place(), "can't be listed.", "Check that you may open it.");
    }
  }

  private static boolean isText(String name) {
    return !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }
}
