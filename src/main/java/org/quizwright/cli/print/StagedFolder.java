package org.quizwright.cli.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quizwright.cli.course.Workers;

/**
 * Takes files that are too large for memory; they are seen in their folder only when all are whole.
 * Closing it throws away what wasn't published.
 */
final class StagedFolder implements AutoCloseable {

  /** Writes a whole document. */
  @FunctionalInterface
  interface Document {
    void to(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final Path stage;
  private final List<String> names = new ArrayList<>();

  StagedFolder(Path folder) {
    this.folder = folder;
    this.stage = folder.resolveSibling("." + folder.getFileName() + ".tmp");
    // What a killed run left.
    close();
  }

  /** Writes files, several at once; those given first are published first. */
  void write(Map<String, Document> documents) {
    names.addAll(documents.keySet());
    Workers.run(
        documents.entrySet().stream()
            .map(document -> (Runnable) () -> write(document.getKey(), document.getValue()))
            .toList());
  }

  private void write(String name, Document document) {
    try {
      Files.createDirectories(stage);
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(stage.resolve(name)))) {
        document.to(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts all files in their place and takes away those of earlier runs that weren't written. */
  void publish(Predicate<String> ours) {
    try {
      Files.createDirectories(folder);
      for (String name : names) {
        Files.move(
            stage.resolve(name),
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      for (Path path : in(folder)) {
        String name = path.getFileName().toString();
        if (ours.test(name) && !names.contains(name)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> files() {
    return names.stream().map(folder::resolve).toList();
  }

  @Override
  public void close() {
    try {
      for (Path path : Files.isDirectory(stage) ? in(stage) : List.<Path>of()) {
        Files.delete(path);
      }
      Files.deleteIfExists(stage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
