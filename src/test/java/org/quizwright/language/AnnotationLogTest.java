package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationLogTest {

  private static final int MANY = 300;

  @TempDir Path folder;

  private final List<String> notes = new ArrayList<>();

  @Test
  void findsWhatItKeeps() {
    open("1", 1000).append(List.of(parse("a")));
    assertThat(open("1", 1000).find("a")).contains(parse("a"));
    assertThat(open("1", 1000).find("b")).isEmpty();
    assertThat(open("2", 1000).find("a")).isEmpty();
  }

  @Test
  void takesNoMoreRoomThanTwoFullFiles() throws IOException {
    for (int i = 0; i < MANY; i++) {
      open("1", 1000).append(List.of(parse("s" + i)));
    }
    assertThat(size()).isLessThan(2 * 1200);
    assertThat(open("1", 1000).find("s" + (MANY - 1))).isPresent();
    assertThat(open("1", 1000).find("s0")).isEmpty();
  }

  @Test
  void forgetsWhatNobodyAsksForBeforeWhatIsUsed() {
    for (int i = 0; i < MANY; i++) {
      AnnotationLog log = open("1", 5000);
      log.find("s0");
      log.append(List.of(parse("s" + i)));
    }
    assertThat(open("1", 5000).find("s0")).contains(parse("s0"));
    assertThat(open("1", 5000).find("s1")).isEmpty();
  }

  @Test
  void forgetsVersionsOfLongAgo() throws IOException {
    for (int version = 0; version < 10; version++) {
      open("" + version, 1000).append(List.of(parse("a")));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt"))).hasSize(2);
    }
  }

  @Test
  void findsEveryChangedByte() throws IOException {
    open("1", 1000).append(List.of(parse("a"), parse("b")));
    Path file = file();
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, changed);
      AnnotationLog log = open("1", 1000);
      for (String sentence : List.of("a", "b")) {
        log.find(sentence).ifPresent(found -> assertThat(found).isEqualTo(parse(sentence)));
      }
      assertThat(whole[at] == '\n' || !notes.isEmpty()).as("change at " + at).isTrue();
      notes.clear();
    }
  }

  @Test
  void keepsNothingThatItCantReadBack() throws IOException {
    ParsedSentence odd = Parses.of("a\u001fb/NN/0/root");
    open("1", 1000).append(List.of(odd));
    assertThat(open("1", 1000).find(odd.text()).orElse(odd)).isEqualTo(odd);
    assertThat(notes).isEmpty();
  }

  @Test
  void letsTwoProcessesWriteAtOnce() throws IOException, InterruptedException {
    List<Process> writers = List.of(writer("x"), writer("y"));
    for (Process writer : writers) {
      assertThat(writer.waitFor()).isZero();
    }
    AnnotationLog log = open("1", 1L << 20);
    assertThat(notes).isEmpty();
    for (int i = 0; i < MANY; i++) {
      assertThat(log.find("x" + i)).contains(parse("x" + i));
      assertThat(log.find("y" + i)).contains(parse("y" + i));
      assertThat(log.find("both" + i)).contains(parse("both" + i));
    }
  }

  private Process writer(String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        Stream.of(AnnotationLogTest.class, AnnotationLog.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .reduce(System.getProperty("java.class.path"), (a, b) -> a + File.pathSeparator + b);
    return new ProcessBuilder(java, "-cp", path, Writer.class.getName(), folder.toString(), name)
        .inheritIO()
        .start();
  }

  /** Another run of the program: writes to the folder, entry by entry. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      AnnotationLog log =
          AnnotationLog.open(Path.of(args[0]), "1", 1L << 20, AnnotationListener.NONE);
      IntStream.range(0, MANY)
          .forEach(i -> log.append(List.of(parse(args[1] + i), parse("both" + i))));
    }
  }

  private AnnotationLog open(String version, long full) {
    AnnotationListener listener =
        new AnnotationListener() {
          @Override
          public void note(String words) {
            notes.add(words);
          }
        };
    return AnnotationLog.open(folder, version, full, listener);
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static ParsedSentence parse(String sentence) {
    return Parses.of(sentence + "/NN/0/root");
  }
}
