package org.quizwright.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.cli.TypedCommand;
import org.quizwright.cli.console.ExitCode;
import org.quizwright.exchange.zip.StableZip;

/** Files as people bring them, by mistake or as their spreadsheet saves them. */
class BankImportCommandTest {

  private static final String HEADERS = "id,type,stem,answer,correction";
  private static final String ROW = ",true-false,The caf\u00e9 was shut.,no,It was open.";

  @TempDir Path course;
  private Path banks;
  private final TypedCommand typed = new TypedCommand();

  @BeforeEach
  void putTheBank() throws IOException {
    banks = Files.createDirectories(course.resolve("question-banks"));
    Files.copy(Path.of("src/test/resources/exchange/harbour.json"), banks.resolve("harbour.json"));
  }

  private int take(Path... files) {
    Stream<String> words =
        Stream.concat(
            Stream.of("bank", "import", "--theme", "harbour", "--course", course.toString()),
            Stream.of(files).map(Path::toString));
    return typed.run(words.toArray(String[]::new));
  }

  private void refuses(String name, byte[] bytes, String... words) throws IOException {
    refuses(Files.write(course.resolve(name), bytes), words);
  }

  private void refuses(Path file, String... words) {
    assertThat(take(file)).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err())
        .startsWith("quizwright: " + file.getFileName())
        .contains(words)
        .doesNotContain("bug");
    assertThat(typed.err().lines()).hasSize(1);
    assertThat(typed.out()).isEmpty();
    assertThat(banks.resolve("harbour.own.json")).doesNotExist();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void knowsTheFileThatASpreadsheetKeepsBesideAnOpenWorkbook() throws IOException {
    refuses("~$harbour.xlsx", new byte[165], "beside an open file", "Close", "harbour.xlsx");
    refuses(".~lock.harbour.xlsx#", utf8(",me,"), "beside an open file", "harbour.xlsx");
  }

  @Test
  void asksForTheFilesOfAFolder() throws IOException {
    Path folder = Files.createDirectory(course.resolve("sheets.xlsx"));
    refuses(folder, "is a folder", "Name the files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.csv", "a.xml", "a.gift", "a.zip", "a.json"})
  void saysThatAFileIsEmpty(String name) throws IOException {
    refuses(name, new byte[0], "is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.gift"})
  void saysThatAFileHoldsNoQuestions(String name) throws IOException {
    refuses(name, utf8(name.endsWith("csv") ? HEADERS + "\n" : "// nothing\n"), "no questions");
  }

  @Test
  void knowsAnOldWorkbookWhateverItsName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("true-false");
      book.write(bytes);
    }
    refuses("a.xls", bytes.toByteArray(), "old format", "\"Excel workbook (.xlsx)\"");
    refuses("a.xlsx", bytes.toByteArray(), "old format", "\"Excel workbook (.xlsx)\"");
    refuses("a.csv", bytes.toByteArray(), "old format", "\"Excel workbook (.xlsx)\"");
  }

  @Test
  void knowsAWorkbookWithAPassword() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(StableZip.write(Map.of("xl/workbook.xml", new byte[9])));
      }
      files.writeFilesystem(bytes);
    }
    refuses("a.xlsx", bytes.toByteArray(), "protected by a password", "Take the password off");
  }

  @Test
  void knowsSpreadsheetsOfOtherPrograms() throws IOException {
    byte[] mark = utf8("application/vnd.oasis.opendocument.spreadsheet");
    refuses("a.ods", stored("mimetype", mark), "OpenDocument", "(.xlsx)");
    refuses("a.xlsx", stored("mimetype", mark), "OpenDocument", "(.xlsx)");
    refuses("a.numbers", stored("Index/Document.iwa", new byte[9]), "Numbers", "export");
    refuses("a.xlsx", stored("word/document.xml", new byte[9]), "Word");
  }

  private static byte[] stored(String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void knowsAFileWithTheWrongEnding() throws IOException {
    refuses("a.xlsx", utf8(HEADERS + "\n" + ROW), "is text", "--format csv");
    refuses("a.zip", utf8("<quiz/>"), "is text", "moodle-xml");
    byte[] zip = StableZip.write(Map.of("xl/workbook.xml", new byte[9]));
    refuses("a.csv", zip, "isn't text", "--format xlsx");
    refuses("a.xml", zip, "isn't text", "--format xlsx");
    refuses("a.pdf", utf8("%PDF-1.7"), "doesn't tell its format", "--format");
  }

  @Test
  void saysWhatAPackageLacks() throws IOException {
    refuses("a.zip", StableZip.write(Map.of("photo.jpg", new byte[9])), "no imsmanifest.xml");
    String old =
        "<manifest><resources><resource type='imsqti_xmlv1p2' href='q.xml'/></resources></manifest>";
    refuses("a.zip", StableZip.write(Map.of("imsmanifest.xml", utf8(old))), "QTI 1.2", "2.1");
    String none = "<manifest><resources><resource type='webcontent'/></resources></manifest>";
    refuses("a.zip", StableZip.write(Map.of("imsmanifest.xml", utf8(none))), "no questions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void readsTheUnicodeTextOfSpreadsheets(String charset) throws IOException {
    String text = "\uFEFF" + HEADERS.replace(',', '\t') + "\r\n" + ROW.replace(',', '\t') + "\r\n";
    Path file = Files.write(course.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
    assertThat(take(file)).as(typed.err()).isZero();
    assertThat(Files.readString(banks.resolve("harbour.own.json"))).contains("The caf\u00e9 was");
  }

  @Test
  void saysHowToSaveATextThatIsNotUnicode() throws IOException {
    String text = HEADERS.replace(',', ';') + "\r\n" + ROW.replace(',', ';') + "\r\n";
    refuses(
        "a.csv", text.getBytes(Charset.forName("windows-1252")), "a.csv:2", "UTF-8", "CSV UTF-8");
    refuses("a.csv", text.getBytes(StandardCharsets.UTF_16LE), "UTF-16", "CSV UTF-8");
  }

  @Test
  void namesWhatIsWrongInAllFilesAtOnceAndTakesNone() throws IOException {
    Path good = Files.write(course.resolve("good.csv"), utf8(HEADERS + "\n" + ROW));
    Path empty = Files.createFile(course.resolve("empty.csv"));
    Path folder = Files.createDirectory(course.resolve("folder"));
    assertThat(take(good, empty, folder)).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err()).contains("empty.csv", "folder: is a folder");
    assertThat(banks.resolve("harbour.own.json")).doesNotExist();
    assertThat(take(good)).isZero();
  }
}
