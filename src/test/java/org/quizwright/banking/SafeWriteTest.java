package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.finding.InputException;

class SafeWriteTest {

  private static final String OLD = "the old text";
  private static final String NEW = "the new text, which is longer";
  private static final byte[] NEW_BYTES = NEW.getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("bank.json"), OLD);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesAFileAndItsFolder() throws IOException {
    Path target = folder.resolve("deep").resolve("bank.json");
    SafeWrite.text(target, NEW);
    assertThat(target).hasContent(NEW);
  }

  @Test
  void replacesAFileAndLeavesNothingElse() throws IOException {
    Path target = old();
    SafeWrite.text(target, NEW);
    assertThat(target).hasContent(NEW);
    assertThat(names()).containsExactly("bank.json");
  }

  @Test
  void writesTheFileThatALinkNames() throws IOException {
    Path target = old();
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    SafeWrite.text(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent(NEW);
  }

  @Test
  void keepsTheOldFileWhereverTheDiskFails() throws IOException {
    Path target = old();
    for (int step = 0; step < FailingDisk.steps(NEW.length()); step++) {
      SafeWrite write = new SafeWrite(new FailingDisk(step));
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> write.put(target, NEW_BYTES))
          .withMessageContaining("can't be written (the disk failed)");
      assertThat(target).hasContent(OLD);
      assertThat(names()).containsExactly("bank.json");
    }
  }

  @Test
  void leavesOneWholeFileWheneverTheProgramDies() throws IOException {
    for (int step = 0; step <= FailingDisk.steps(NEW.length()); step++) {
      Path target = old();
      FailingDisk disk = FailingDisk.thatDies(step);
      try {
        new SafeWrite(disk).put(target, NEW_BYTES);
      } catch (FailingDisk.Death expected) {
        assertThat(disk.hasFailed()).isTrue();
      }
      assertThat(Files.readString(target)).isIn(OLD, NEW);
      SafeWrite.text(target, NEW);
      assertThat(target).hasContent(NEW);
      assertThat(names()).containsExactly("bank.json");
    }
  }

  @Test
  void saysWhatToDoWhereTheFolderIsAFile() throws IOException {
    Path target = old().resolve("bank.json");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SafeWrite.text(target, NEW))
        .withMessageContaining("The old file is as it was.");
  }

  @Test
  void writesBytesAsTheyAre() throws IOException {
    byte[] bytes = {0, -1, 13, 10};
    Path target = folder.resolve("sheet.pdf");
    SafeWrite.bytes(target, bytes);
    assertThat(Files.readAllBytes(target)).isEqualTo(bytes);
  }

  @Test
  void writesTextAsUtf8() throws IOException {
    SafeWrite.text(folder.resolve("a.json"), "Ł–й");
    assertThat(Files.readAllBytes(folder.resolve("a.json")))
        .isEqualTo("Ł–й".getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A disk that fails at one step: after so many bytes, before or after the flush, at the rename.
   */
  private static final class FailingDisk implements Disk {

    /** The end of the program at that very step: nobody cleans up. */
    private static final class Death extends Error {
      private static final long serialVersionUID = 1L;
    }

    private final int step;
    private final boolean dies;
    private boolean failed;

    private FailingDisk(int step, boolean dies) {
      this.step = step;
      this.dies = dies;
    }

    FailingDisk(int step) {
      this(step, false);
    }

    static FailingDisk thatDies(int step) {
      return new FailingDisk(step, true);
    }

    /** One before each byte, one after the last, one at the rename. */
    static int steps(int bytes) {
      return bytes + 2;
    }

    boolean hasFailed() {
      return failed;
    }

    private void fail() throws IOException {
      failed = true;
      if (dies) {
        throw new Death();
      }
      throw new IOException("the disk failed");
    }

    @Override
    public void store(Path file, byte[] bytes) throws IOException {
      int written = Math.min(step, bytes.length);
      Files.write(file, Arrays.copyOf(bytes, written));
      if (step <= bytes.length) {
        fail();
      }
    }

    @Override
    public void rename(Path file, Path target) throws IOException {
      if (step == Files.size(file) + 1) {
        fail();
      }
      Disk.REAL.rename(file, target);
    }

    @Override
    public void delete(Path file) throws IOException {
      Disk.REAL.delete(file);
    }
  }
}
