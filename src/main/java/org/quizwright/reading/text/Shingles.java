package org.quizwright.reading.text;

import java.util.Arrays;
import java.util.List;
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
            .flatMapToLong(words -> Arrays.stream(runs(words, k)))
            .sorted()
            .distinct()
            .toArray());
  }

  /** The hashes of all runs of {@code k} words, in the text's order. */
  public static long[] runs(List<String> words, int k) {
    long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
    long[] runs = new long[Math.max(0, hashes.length - k + 1)];
    for (int at = 0; at < runs.length; at++) {
      runs[at] = mixed(hashes, at, at + k);
    }
    return runs;
  }

  /** How many shingles the two have in common. */
  public int common(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  public LongStream stream() {
    return Arrays.stream(hashes);
  }

  public int size() {
    return hashes.length;
  }

  /** Whether just these words, as many as a shingle has, stand somewhere in the text. */
  boolean hold(List<String> words) {
    return Arrays.binarySearch(hashes, runs(words, words.size())[0]) >= 0;
  }

  private static long hash(String word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long mixed(long[] hashes, int from, int to) {
    long mixed = OFFSET;
    for (int i = from; i < to; i++) {
      mixed = (mixed ^ hashes[i]) * PRIME;
      mixed ^= mixed >>> 32;
    }
    return mixed;
  }
}
