package org.quizwright.banking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Tells whether anything changed that questions are made from. */
public final class Fingerprint {

  private static final int PIECE = 1 << 16;

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
        addText(digest, file);
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

  /** As {@link #add}, in pieces: a film that lies beside the texts is larger than the memory. */
  private static void addText(MessageDigest digest, Path file) throws IOException {
    long[] length = {0};
    pieces(file, piece -> length[0] += piece.length);
    digest.update((length[0] + ":").getBytes(StandardCharsets.US_ASCII));
    pieces(file, digest::update);
  }

  private static void pieces(Path file, Consumer<byte[]> reader) throws IOException {
    byte[] buffer = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        reader.accept(withoutCarriageReturns(Arrays.copyOf(buffer, read)));
      }
    }
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
