package org.quizwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.docx.WorksheetDocx;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** The files of a handout, made in memory from what it says and nothing else. */
final class PrintedFiles {

  /** The folder of answer maps beside the sheets: what was printed once can be printed again. */
  static final String KEPT = "printed";

  static final String MAP = "answer-key.json";

  private PrintedFiles() {}

  /**
   * By name; the key first, so that no sheet lies beside one that is older.
   *
   * @param asked may leave key and reader out, but not the answer map that is kept
   */
  static Map<String, byte[]> of(Handout handout, FilesAsked asked) {
    AnswerKey unlined = handout.key();
    Map<String, byte[]> sheets = new LinkedHashMap<>();
    List<LineMap> lines = new ArrayList<>();
    for (Variant variant : unlined.variants()) {
      sheets.put(
          "worksheet-v" + variant.number() + ".pdf",
          bytes(out -> lines.add(WorksheetPdf.render(unlined.worksheet(), variant, out))));
      if (asked.docx()) {
        sheets.put(
            "worksheet-v" + variant.number() + ".docx",
            bytes(out -> WorksheetDocx.render(unlined.worksheet(), variant, out)));
      }
    }
    // Lines are the same on every version: options move, sources don't.
    AnswerKey key = unlined.withLineMaps(List.of(lines.get(0)));
    Reader reader = handout.reader();
    byte[] map = AnswerKeyJson.write(new Handout(key, reader)).getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(kept(handout.code()), map);
    if (!asked.sheetOnly()) {
      files.put("answer-key.docx", bytes(out -> AnswerKeyDocx.render(key, out)));
      files.put(MAP, map);
    }
    files.putAll(sheets);
    if (!asked.sheetOnly() && reader != null) {
      files.put("reader.pdf", bytes(out -> ReaderPdf.render(reader, out)));
    }
    return files;
  }

  /** Where the answer map of a sheet stays, whatever is printed later. */
  static String kept(String code) {
    return KEPT + "/" + code + ".json";
  }

  private static byte[] bytes(Rendering rendering) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      rendering.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Something that writes a whole document. */
  @FunctionalInterface
  private interface Rendering {
    void to(OutputStream out) throws IOException;
  }
}
