package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WorksheetPdfTest {

  @Test
  void writesTheSameBytesTwice() {
    assertThat(sheet()).isEqualTo(sheet());
  }

  @Test
  void writesTheSameBytesOnTwoThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<byte[]> job = WorksheetPdfTest::sheet;
      Future<byte[]> first = threads.submit(job);
      Future<byte[]> second = threads.submit(job);
      assertThat(first.get()).isEqualTo(second.get()).isEqualTo(sheet());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void leavesTheStreamOpen() {
    boolean[] closed = {false};
    WorksheetPdf.render(
        SampleSheet.standard(),
        SampleSheet.VERSION_1,
        new ByteArrayOutputStream() {
          @Override
          public void close() throws IOException {
            closed[0] = true;
          }
        });
    assertThat(closed[0]).isFalse();
  }

  @Test
  void takesAsManyPagesAsItSays() throws IOException {
    try (ReadBack read = new ReadBack(sheet())) {
      assertThat(WorksheetPdf.pages(SampleSheet.standard()))
          .isEqualTo(read.document().getNumberOfPages());
    }
  }

  private static byte[] sheet() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorksheetPdf.render(SampleSheet.standard(), SampleSheet.VERSION_1, out);
    return out.toByteArray();
  }
}
