package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills the packaged program at random points, most of them while its files are being written, and
 * looks at what it leaves: {@code mvn -Dquick -Pkill verify}, with {@code -Dkills=50} for fewer.
 */
class KilledProgram {

  private static final int KILLS = Integer.getInteger("kills", 300);

  @TempDir Path course;
  private Path banks = Path.of("");
  private Map<String, byte[]> old = Map.of();
  private Map<String, byte[]> wanted = Map.of();
  private final Map<String, Integer> found = new TreeMap<>();
  private final Random random = new Random(7);
  private long writing;

  /** Each verb gets its share of the kills, in percent. */
  @ParameterizedTest
  @CsvSource({"retire,45", "import,45", "generate,10"})
  void leavesEveryBankWholeOldOrNew(String verb, int share)
      throws IOException, InterruptedException {
    banks = course.resolve("question-banks");
    String[] command = command(verb);
    old = PackagedProgram.files(banks);
    run(command);
    restore();
    long whole = watch(command);
    wanted = PackagedProgram.files(banks);
    assertThat(changed(old, wanted)).isPositive();
    for (int kill = 0; kill < KILLS * share / 100; kill++) {
      restore();
      boolean killed = kill(command, (long) (whole * random.nextDouble()), kill % 4 != 0);
      boolean between = judge(killed);
      if (between || kill % 10 == 9) {
        run(command);
        assertThat(changed(wanted, PackagedProgram.files(banks))).as("after the next run").isZero();
      }
    }
    System.out.println(
        "killed during " + verb + ", writing " + writing / 1_000_000 + " ms: " + found);
  }

  /** The generator gets a small course: it thinks long and writes briefly. */
  private String[] command(String verb) throws IOException {
    boolean generate = verb.equals("generate");
    if (generate) {
      PackagedProgram.copyTree(Path.of("src/test/resources/courses/great-stink"), course);
      run(verb);
    } else {
      PackagedProgram.copyCourse(course, true);
    }
    List<Path> files = new ArrayList<>();
    for (String name : PackagedProgram.files(banks).keySet()) {
      if (name.matches("[\\w-]+\\.json")) {
        files.add(banks.resolve(name));
      }
    }
    return switch (verb) {
      case "retire" -> retire(files);
      case "import" -> importOf(files.get(0));
      default -> generate(files);
    };
  }

  private static String[] retire(List<Path> files) throws IOException {
    List<String> command = new ArrayList<>(List.of("bank", "retire"));
    for (Path file : files) {
      command.add(Files.readString(file).replaceFirst("(?s).*?\"id\": \"([^\"]+)\".*", "$1"));
    }
    return command.toArray(String[]::new);
  }

  private String[] importOf(Path bank) throws IOException {
    run("bank", "export", "--format", "json");
    Path file = course.resolve("out").resolve("exchange").resolve(bank.getFileName());
    replaceIn(file, "\"status\": \"draft\"", "\"status\": \"retired\"");
    return new String[] {"bank", "import", file.toString()};
  }

  /** As if the generator had once written other words. */
  private String[] generate(List<Path> files) throws IOException {
    for (Path file : files) {
      replaceIn(file, "\"stem\": \"", "\"stem\": \"Once: ");
      Path record = banks.resolve(".generated").resolve(file.getFileName());
      replaceIn(record, "\"stem\": \"", "\"stem\": \"Once: ");
    }
    return new String[] {"generate", "--force"};
  }

  private static void replaceIn(Path file, String before, String after) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(before, after));
  }

  private void run(String... command) {
    PackagedProgram.Run run = PackagedProgram.run(course, command);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private void restore() throws IOException {
    for (String name : PackagedProgram.files(banks).keySet()) {
      if (!old.containsKey(name)) {
        Files.delete(banks.resolve(name));
      }
    }
    for (Map.Entry<String, byte[]> file : old.entrySet()) {
      Files.write(banks.resolve(file.getKey()), file.getValue());
    }
  }

  /** Lets it run, and notes how long it writes; gives back how long it takes. */
  private long watch(String... command) throws IOException {
    long start = System.nanoTime();
    Process process = PackagedProgram.start(course, command);
    long first = Long.MAX_VALUE;
    while (process.isAlive()) {
      if (isWriting()) {
        first = Math.min(first, System.nanoTime());
        writing = System.nanoTime() - first;
      }
    }
    assertThat(process.exitValue()).isZero();
    return System.nanoTime() - start;
  }

  /** Kills after some time, or while it writes; false if it ended before. */
  private boolean kill(String[] command, long nanos, boolean whileWriting)
      throws IOException, InterruptedException {
    Process process = PackagedProgram.start(course, command);
    if (!whileWriting) {
      process.waitFor(nanos, TimeUnit.NANOSECONDS);
    } else {
      while (process.isAlive() && !isWriting()) {
        Thread.onSpinWait();
      }
      long end = System.nanoTime() + (long) (writing * random.nextDouble());
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive && process.exitValue() != 0;
  }

  private boolean isWriting() {
    return hasTemporary(banks) || hasTemporary(banks.resolve(".generated"));
  }

  private static boolean hasTemporary(Path folder) {
    String[] names = folder.toFile().list((any, name) -> name.endsWith(".tmp"));
    return names != null && names.length > 0;
  }

  /** Whether the kill fell between two files. */
  private boolean judge(boolean killed) {
    Map<String, byte[]> left = PackagedProgram.files(banks);
    boolean torn = left.keySet().removeIf(name -> name.endsWith(".tmp"));
    assertThat(left.keySet()).isEqualTo(wanted.keySet());
    left.forEach(
        (name, bytes) ->
            assertThat(List.of(hash(old, name), hash(wanted, name)))
                .as(name)
                .contains(Arrays.hashCode(bytes)));
    int news = changed(old, left);
    boolean between = news > 0 && news < changed(old, wanted);
    String state = news == 0 ? "old" : between ? "some old, some new" : "new";
    String how = killed ? state : "ended before";
    found.merge(torn ? how + " and a temporary file" : how, 1, Integer::sum);
    return between;
  }

  private static int hash(Map<String, byte[]> files, String name) {
    return Arrays.hashCode(files.get(name));
  }

  private static int changed(Map<String, byte[]> from, Map<String, byte[]> to) {
    return (int)
        to.entrySet().stream()
            .filter(file -> !file.getKey().endsWith(".tmp"))
            .filter(file -> !Arrays.equals(file.getValue(), from.get(file.getKey())))
            .count();
  }
}
