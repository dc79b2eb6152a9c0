package org.quizwright.cli.console;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that grows on a terminal's line and is wiped out at the end. */
final class ProgressLine implements Progress {

  private static final int EVERY_MILLIS = 200;

  private final PrintWriter err;
  private final int width;
  private final ProgressBar bar;

  ProgressLine(String task, int steps, PrintWriter err, int width) {
    this.err = err;
    this.width = width;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLIS)
            // The library's own consumer starts a second terminal library.
            .setConsumer(new DelegatingProgressBarConsumer(this::show, width))
            .build();
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
    show(" ".repeat(width));
    err.print("\r");
    err.flush();
  }

  private void show(String line) {
    err.print("\r" + line);
    err.flush();
  }
}
