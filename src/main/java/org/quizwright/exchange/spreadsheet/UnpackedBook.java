package org.quizwright.exchange.spreadsheet;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that is packed anew once it is written, so that packing it twice is wasted work. */
final class UnpackedBook extends SXSSFWorkbook {

  private static final int ROWS_IN_MEMORY = 100;

  UnpackedBook() {
    super(ROWS_IN_MEMORY);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
    zip.setLevel(Deflater.NO_COMPRESSION);
    return zip;
  }
}
