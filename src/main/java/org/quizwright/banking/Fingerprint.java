package org.quizwright.banking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Tells whether anything changed that questions are made from. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * The SHA-256, in hexadecimal, of every file of the seeds folder (texts and manifest; hidden
   * files and line ends don't count) and of what makes questions from them.
   *
   * @param versions of the program and of its generator
   * @throws InputException if the folder can't be read
   */
  public static String of(Path seeds, List<String> versions) {
    MessageDigest digest = sha256();
    versions.forEach(version -> add(digest, version.getBytes(StandardCharsets.UTF_8)));
    try {
      for (Path file : files(seeds)) {
        String name = seeds.relativize(file).toString().replace('\\', '/');
        add(digest, name.getBytes(StandardCharsets.UTF_8));
        add(digest, withoutCarriageReturns(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new InputException(
          Place.file(seeds.toString()),
          "can't be read (" + e.getMessage() + ").",
          "Check the folder's name and permissions.");
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path seeds) throws IOException {
    try (Stream<Path> files = Files.walk(seeds)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  /** The length goes first, so that no two lists of parts make one sequence. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
  }

  private static byte[] withoutCarriageReturns(byte[] bytes) {
    int length = 0;
    byte[] kept = new byte[bytes.length];
    for (byte b : bytes) {
      if (b != '\r') {
        kept[length++] = b;
      }
    }
    return Arrays.copyOf(kept, length);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
