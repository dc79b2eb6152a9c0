package org.quizwright.cli.console;

/** How far a long work is, for somebody who watches. */
public interface Progress extends AutoCloseable {

  /** Watched by nobody. */
  Progress NONE = () -> {};

  /** One more step is done; any thread may say so. */
  void step();

  @Override
  default void close() {}
}
