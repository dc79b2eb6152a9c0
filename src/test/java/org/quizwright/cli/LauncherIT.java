package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** The launcher: passes things through, and says in one line what is missing. */
@DisabledOnOs(value = WINDOWS, disabledReason = "a shell script")
class LauncherIT {

  @TempDir Path folder;

  private Path home;

  @BeforeEach
  void installTheLauncher() throws IOException {
    home = Files.createDirectory(folder.resolve("a home"));
    Files.copy(Path.of("quizwright"), home.resolve("quizwright"));
    assertThat(home.resolve("quizwright").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void passesArgumentsAndExitCodeThrough() throws Exception {
    Files.createSymbolicLink(home.resolve("target"), Path.of("target").toAbsolutePath());
    assertThat(start(Map.of(), "--version")).startsWith("0\nquizwright ");
    assertThat(start(Map.of(), "no-such-verb")).startsWith("2\n").contains("no-such-verb");
  }

  @Test
  void worksThroughALink() throws Exception {
    Files.createSymbolicLink(home.resolve("target"), Path.of("target").toAbsolutePath());
    Path link = Files.createSymbolicLink(home.resolve("link"), home.resolve("quizwright"));
    assertThat(run(Map.of(), link.toString(), "--version")).startsWith("0\nquizwright ");
  }

  @Test
  void saysInOneLineThatThereIsNoJava() throws Exception {
    String answer = start(Map.of("JAVA_HOME", home.resolve("nowhere").toString()), "make");
    assertThat(answer).startsWith("2\n").contains("JDK, version 17");
    assertThat(answer.strip().lines()).hasSize(2);
  }

  @Test
  void saysInOneLineThatThereIsNoMaven() throws Exception {
    Path bin = Files.createDirectory(home.resolve("bin"));
    for (String tool :
        new String[] {"bash", "dirname", "sed", "head", "find", "readlink", "cat", "cksum"}) {
      Files.createSymbolicLink(bin.resolve(tool), tool(tool));
    }
    String answer = start(Map.of("PATH", bin.toString()), "make");
    assertThat(answer).startsWith("2\n").contains("Maven 3.8");
    assertThat(answer.strip().lines()).hasSize(2);
  }

  @Test
  void keepsTheClassesOfAJavaOnceAndUsesThem() throws Exception {
    Path java = javaThat("*SharedArchiveFile=*rehearsal*) echo kept >\"${word#*=}\" ;;");
    assertThat(start(java, "bank", "list")).contains("preparing quicker starts");
    assertThat(start(java, "bank", "list"))
        .doesNotContain("preparing")
        .contains("-XX:SharedArchiveFile=" + home.resolve("target"));
    assertThat(leftOvers()).isEmpty();
  }

  @Test
  void asksAJavaThatKeepsNoClassesOnlyOnce() throws Exception {
    Path java = javaThat("-Xshare:dump) exit 1 ;;");
    assertThat(start(java, "worksheet")).startsWith("0\n").contains("preparing quicker starts");
    assertThat(start(java, "worksheet"))
        .startsWith("0\n")
        .doesNotContain("preparing")
        .doesNotContain("SharedArchiveFile");
    assertThat(leftOvers()).isEmpty();
  }

  @Test
  void keepsClassesAnewForAnotherBuild() throws Exception {
    Path java = javaThat("*SharedArchiveFile=*rehearsal*) echo kept >\"${word#*=}\" ;;");
    start(java, "worksheet");
    Path jar = home.resolve("target").resolve("quizwright.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(start(java, "worksheet")).contains("preparing quicker starts");
  }

  /** A home of a build with nothing in it, and a Java that prints what it is given. */
  private Path javaThat(String does) throws IOException {
    Path target = home.resolve("target");
    Files.createDirectories(target.resolve("lib"));
    Files.createFile(target.resolve("quizwright.jar"));
    Path jdk = home.resolve("a jdk");
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    String script =
        "#!/usr/bin/env bash\nfor word; do case $word in " + does + " esac; done\necho \"$@\"\n";
    Files.writeString(java, script);
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return jdk;
  }

  private String start(Path java, String... arguments) throws Exception {
    return start(Map.of("JAVA_HOME", java.toString()), arguments);
  }

  private List<Path> leftOvers() throws IOException {
    try (Stream<Path> paths = Files.list(home.resolve("target"))) {
      return paths.filter(path -> path.getFileName().toString().startsWith("rehearsal")).toList();
    }
  }

  private static Path tool(String name) {
    Path local = Path.of("/usr/bin", name);
    return Files.exists(local) ? local : Path.of("/bin", name);
  }

  private String start(Map<String, String> environment, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = home.resolve("quizwright").toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(environment, command);
  }

  /** The exit code, then everything printed. */
  private static String run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + "\n" + printed;
  }
}
