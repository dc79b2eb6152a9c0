package org.quizwright.cli.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.cli.print.StagedFolder.Document;

class StagedFolderTest {

  @TempDir Path root;

  private Path folder() {
    return root.resolve("students");
  }

  private static Document saying(String words) {
    return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void showsFilesOnlyWhenAllAreWhole() throws IOException {
    try (StagedFolder staged = new StagedFolder(folder())) {
      staged.write(Map.of("a.pdf", saying("new")));
      assertThat(folder()).doesNotExist();
      staged.publish(name -> false);
    }
    assertThat(everything()).containsExactly("students/a.pdf");
    assertThat(folder().resolve("a.pdf")).hasContent("new");
  }

  @Test
  void leavesEverythingAsItWasWhenOneDocumentFails() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("a.pdf"), "old");
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("a.pdf", saying("new"));
    documents.put(
        "b.pdf",
        out -> {
          out.write(1);
          throw new IOException("disk full");
        });
    assertThatThrownBy(
            () -> {
              try (StagedFolder staged = new StagedFolder(folder())) {
                staged.write(documents);
                staged.publish(name -> true);
              }
            })
        .hasMessageContaining("disk full");
    assertThat(everything()).containsExactly("students/a.pdf");
    assertThat(folder().resolve("a.pdf")).hasContent("old");
  }

  @Test
  void takesAwayOwnFilesOfEarlierRunsAndNoOthers() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("old.pdf"), "old");
    Files.writeString(folder().resolve("notes.txt"), "mine");
    try (StagedFolder staged = new StagedFolder(folder())) {
      staged.write(Map.of("a.pdf", saying("new")));
      staged.publish(name -> name.endsWith(".pdf"));
    }
    assertThat(everything()).containsExactly("students/a.pdf", "students/notes.txt");
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(root.resolve(".students.tmp"));
    Files.writeString(root.resolve(".students.tmp").resolve("half.pdf"), "half");
    new StagedFolder(folder()).close();
    assertThat(everything()).isEmpty();
  }
}
