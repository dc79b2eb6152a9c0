package org.quizwright.rendering.pdf.view;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

/** The code of a version for cameras: a QR code (ISO/IEC 18004) that survives copying. */
final class CodeFigure {

  // 0.6 mm: what a copier blurs stays legible.
  private static final float MODULE = 1.7f;

  // Rows overlap a little, so that no viewer shows a seam between them.
  private static final float SEAM = 0.04f;

  private CodeFigure() {}

  /** The code at the left; the standard's white border is left to the page. */
  static Flow flow(Tag root, String code) {
    ByteMatrix modules = modules(code);
    Tag figure = root.figure("QR code of this version: " + code);
    return Flow.of(
        Slice.of(
            modules.getHeight() * MODULE,
            (canvas, x, top) -> canvas.figure(figure, () -> draw(canvas, modules, x, top))));
  }

  private static ByteMatrix modules(String code) {
    try {
      return Encoder.encode(code, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException e) {
      throw new IllegalStateException("not a code: " + code, e);
    }
  }

  private static void draw(Canvas canvas, ByteMatrix modules, float x, float top) {
    for (int row = 0; row < modules.getHeight(); row++) {
      int start = 0;
      for (int column = 0; column <= modules.getWidth(); column++) {
        if (column == modules.getWidth() || modules.get(column, row) == 0) {
          fill(canvas, x, top, row, start, column);
          start = column + 1;
        }
      }
    }
  }

  private static void fill(Canvas canvas, float x, float top, int row, int from, int to) {
    if (to > from) {
      canvas.fill(x + from * MODULE, top + row * MODULE, (to - from) * MODULE, MODULE + SEAM, 0);
    }
  }
}
