package org.quizwright.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The distinct runs of {@code k} successive words of a text, as 64-bit hashes (FNV-1a): two texts
 * that share many were once one.
 */
public final class Shingles {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Ascending. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The shingles of all {@code texts}; none spans two of them. */
  public static Shingles of(List<List<String>> texts, int k) {
    return new Shingles(
        texts.stream()
            .flatMapToLong(
                words ->
                    IntStream.rangeClosed(0, words.size() - k)
                        .mapToLong(at -> hash(words.subList(at, at + k))))
            .sorted()
            .distinct()
            .toArray());
  }

  public LongStream stream() {
    return Arrays.stream(hashes);
  }

  public int size() {
    return hashes.length;
  }

  /** Whether just these words, as many as a shingle has, stand somewhere in the text. */
  boolean hold(List<String> words) {
    return Arrays.binarySearch(hashes, hash(words)) >= 0;
  }

  private static long hash(List<String> words) {
    long hash = OFFSET;
    for (String word : words) {
      for (byte b : (word + " ").getBytes(StandardCharsets.UTF_8)) {
        hash = (hash ^ (b & 0xff)) * PRIME;
      }
    }
    return hash;
  }
}
