package org.quizwright.assembly.random;

import java.util.Random;

/** Random choices that depend on a seed and on what is chosen for, and on nothing else. */
public final class SubSeed {

  // The 64-bit FNV-1a hash: http://www.isthe.com/chongo/tech/comp/fnv/
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private SubSeed() {}

  /** A generator of its own for {@code purpose}, so that a new question reshuffles no other. */
  public static Random random(long seed, String purpose) {
    return new Random(of(seed, purpose));
  }

  /** A seed of its own for each purpose; the same two always give the same one. */
  public static long of(long seed, String purpose) {
    long hash = OFFSET ^ seed;
    for (int i = 0; i < purpose.length(); i++) {
      hash = (hash ^ purpose.charAt(i)) * PRIME;
    }
    return hash * PRIME ^ hash >>> 29;
  }
}
