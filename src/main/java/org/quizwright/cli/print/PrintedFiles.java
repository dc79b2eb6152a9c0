package org.quizwright.cli.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quizwright.cli.course.Workers;
import org.quizwright.cli.print.StagedFolder.Document;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.model.Label;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.AnswerKeyDocx;
import org.quizwright.rendering.docx.WorksheetDocx;
import org.quizwright.rendering.pdf.ReaderPdf;
import org.quizwright.rendering.pdf.WorksheetPdf;

/** The files of a handout, made in memory from what it says and nothing else. */
final class PrintedFiles {

  /** The folder of answer maps beside the sheets: what was printed once can be printed again. */
  static final String KEPT = "printed";

  static final String MAP = "answer-key.json";

  /** What stands in the names of files for their edition, as a regular expression. */
  static final String EDITION = "(-large|-dyslexia)?";

  private static final String WORD = ".docx";
  private static final String PAGES = ".pdf";

  private PrintedFiles() {}

  /**
   * By name; the key first, so that no sheet lies beside one that is older.
   *
   * @param asked may leave key and reader out, but not the answer map that is kept
   */
  static Map<String, byte[]> of(Handout handout, FilesAsked asked) {
    AnswerKey key = lined(handout.key());
    Reader reader = handout.reader();
    Document map = out -> out.write(AnswerKeyJson.write(new Handout(key, reader)).getBytes(UTF_8));
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put(kept(handout.code()), map);
    if (!asked.sheetOnly()) {
      documents.put("answer-key.docx", out -> AnswerKeyDocx.render(key, out));
      documents.put(MAP, map);
    }
    List<Edition> editions = key.worksheet().blueprint().editions();
    editions.forEach(edition -> documents.putAll(sheets(key, edition, asked)));
    if (!asked.sheetOnly() && reader != null) {
      documents.putAll(readers(reader, editions));
    }
    return rendered(documents);
  }

  /** The key with the lines of each edition; on every version of it sources break the same. */
  static AnswerKey lined(AnswerKey key) {
    Worksheet sheet = key.worksheet();
    return key.withLineMaps(
        sheet.blueprint().editions().stream()
            .map(edition -> WorksheetPdf.lines(sheet.in(edition)))
            .toList());
  }

  private static Map<String, Document> sheets(AnswerKey key, Edition edition, FilesAsked asked) {
    Worksheet sheet = key.worksheet().in(edition);
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Variant variant : key.variants()) {
      String name = "worksheet-v" + variant.number() + suffix(edition);
      documents.put(name + PAGES, out -> WorksheetPdf.render(sheet, variant, out));
      if (asked.docx()) {
        documents.put(name + WORD, out -> WorksheetDocx.render(sheet, variant, out));
      }
    }
    return documents;
  }

  /** The reader in each edition, by file name. */
  static Map<String, Document> readers(Reader reader, List<Edition> editions) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Edition edition : editions) {
      Reader one = reader.in(edition);
      documents.put("reader" + suffix(edition) + PAGES, out -> ReaderPdf.render(one, out));
    }
    return documents;
  }

  /** What names a file's edition at the end of its name; the usual one needs no name. */
  static String suffix(Edition edition) {
    return edition == Edition.STANDARD ? "" : "-" + Label.of(edition);
  }

  /**
   * What has no pages on another thread, since most of its time goes into starting what writes it;
   * pages here, where fonts are loaded already.
   */
  private static Map<String, byte[]> rendered(Map<String, Document> documents) {
    Map<String, byte[]> files = Collections.synchronizedMap(new LinkedHashMap<>());
    documents.keySet().forEach(name -> files.put(name, new byte[0]));
    Workers.both(
        () -> render(documents, name -> !name.endsWith(PAGES), files),
        () -> render(documents, name -> name.endsWith(PAGES), files));
    return files;
  }

  private static void render(
      Map<String, Document> documents, Predicate<String> which, Map<String, byte[]> files) {
    documents.forEach(
        (name, document) -> {
          if (which.test(name)) {
            files.put(name, bytes(document));
          }
        });
  }

  /** Where the answer map of a sheet stays, whatever is printed later. */
  static String kept(String code) {
    return KEPT + "/" + code + ".json";
  }

  private static byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
