package org.quizwright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.docx.HarbourKey;
import org.quizwright.rendering.docx.WorksheetDocx;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.SampleReader;
import org.quizwright.rendering.pdf.SampleSheet;
import org.quizwright.rendering.pdf.WorksheetPdf;

/**
 * How many pages a second one warm core lays out and writes: {@code mvn -Dquick -Ppages test}.
 * Sheet and reader are measured in pages, Word files in documents.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PagesBenchmark {

  private static final int SHEET_PAGES = 4;
  private static final int READER_PAGES = 2;

  private final Worksheet sheet = SampleSheet.standard();
  private final Reader reader = SampleReader.in(Edition.STANDARD);
  private final AnswerKey key = HarbourKey.key();

  @Test
  void countsPagesASecond() throws Exception {
    assertThat(WorksheetPdf.pages(sheet)).isEqualTo(SHEET_PAGES);
    assertThat(ReaderPdf.pages(reader)).isEqualTo(READER_PAGES);
    String own = PagesBenchmark.class.getName().replace(".", "\\.");
    new Runner(new OptionsBuilder().include(own).build()).run();
  }

  @Benchmark
  @OperationsPerInvocation(SHEET_PAGES)
  public void sheetPages() {
    WorksheetPdf.render(sheet, SampleSheet.VERSION_1, OutputStream.nullOutputStream());
  }

  @Benchmark
  @OperationsPerInvocation(READER_PAGES)
  public void readerPages() {
    ReaderPdf.render(reader, OutputStream.nullOutputStream());
  }

  @Benchmark
  public void keys() throws IOException {
    AnswerKeyDocx.render(key, OutputStream.nullOutputStream());
  }

  @Benchmark
  public void sheetsInWord() throws IOException {
    WorksheetDocx.render(sheet, SampleSheet.VERSION_1, OutputStream.nullOutputStream());
  }
}
