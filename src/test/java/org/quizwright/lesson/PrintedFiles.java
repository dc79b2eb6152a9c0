package org.quizwright.lesson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.LessonPlanner;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** Everything that a theme's folder holds, made anew; as a program, prints a digest a file. */
public final class PrintedFiles {

  private PrintedFiles() {}

  /** Prints the digests of the first theme's files, in whatever surroundings it is started. */
  public static void main(String[] args) {
    digests().forEach((file, digest) -> System.out.println(file + " " + digest));
  }

  /** A digest of each file of the first theme. */
  static Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    files(CommittedCourse.themes().get(0)).forEach((file, bytes) -> digests.put(file, hex(bytes)));
    return digests;
  }

  private static Map<String, byte[]> files(String theme) {
    Assembled made = CommittedCourse.make(CommittedCourse.blueprint(theme, Level.CORE, 1));
    Map<String, byte[]> files = new TreeMap<>();
    List<LineMap> lines = new ArrayList<>();
    for (Variant variant : made.variants()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      lines.add(WorksheetPdf.render(made.worksheet(), variant, out));
      files.put("worksheet-v" + variant.number() + ".pdf", out.toByteArray());
    }
    AnswerKey key =
        new AnswerKey(
            made.worksheet(),
            made.variants(),
            LessonPlanner.plan(CommittedCourse.content(), made.worksheet()),
            List.of(lines.get(0)),
            List.of());
    files.put(
        "answer-key.json",
        AnswerKeyJson.write(new Handout(key, made.reader())).getBytes(StandardCharsets.UTF_8));
    files.put("answer-key.docx", docx(key));
    ByteArrayOutputStream reader = new ByteArrayOutputStream();
    ReaderPdf.render(made.reader(), reader);
    files.put("reader.pdf", reader.toByteArray());
    return files;
  }

  private static byte[] docx(AnswerKey key) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AnswerKeyDocx.render(key, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
