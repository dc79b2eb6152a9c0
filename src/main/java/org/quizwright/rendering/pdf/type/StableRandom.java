package org.quizwright.rendering.pdf.type;

import java.security.SecureRandom;
import java.util.Random;

/** A random source that starts anew for each document, so that subset names are always the same. */
final class StableRandom extends SecureRandom {

  private static final long serialVersionUID = 1L;

  private final Random sequence;

  StableRandom(long seed) {
    this.sequence = new Random(seed);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    sequence.nextBytes(bytes);
  }

  @Override
  public int nextInt() {
    return sequence.nextInt();
  }

  @Override
  public int nextInt(int bound) {
    return sequence.nextInt(bound);
  }

  @Override
  public long nextLong() {
    return sequence.nextLong();
  }

  @Override
  public double nextDouble() {
    return sequence.nextDouble();
  }
}
