package org.quizwright.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quizwright.exchange.format.Format;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Knows files that people bring by mistake, and how to save them instead. */
public final class MistakenFile {

  private static final String AS_XLSX = "Save it as \"Excel workbook (.xlsx)\", and import that.";
  private static final String OLD_CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
  private static final String ZIP = "PK\u0003\u0004";
  private static final List<String> OURS = List.of("imsmanifest.xml", "xl/workbook.xml");

  /** A ZIP package that isn't one of ours, by what stands in it as plain bytes. */
  private record Container(String mark, String message, String remedy) {}

  private static final List<Container> CONTAINERS =
      List.of(
          new Container(
              "mimetypeapplication/vnd.oasis.opendocument", "is an OpenDocument file.", AS_XLSX),
          new Container(
              "Index/Document.iwa",
              "is a file of Numbers, Pages or Keynote.",
              "In Numbers, export it to Excel (.xlsx) or CSV, and import that."),
          new Container(
              "word/document.xml",
              "is a Word document.",
              "Import takes workbooks; copy the questions into one that bank export wrote."));

  private final String file;
  private final String bytes;

  private MistakenFile(String file, byte[] bytes) {
    this.file = file;
    this.bytes = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Throws {@link InputException} if no format could read the file. */
  public static void refuse(String file, byte[] bytes) {
    new MistakenFile(file, bytes).refuse();
  }

  /** Throws {@link InputException} if the file is a package where text belongs, or text there. */
  public static void refuse(String file, byte[] bytes, Format format) {
    boolean isPackage =
        new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1).equals(ZIP);
    if (isPackage && !format.isPackage()) {
      throw new InputException(
          Place.file(file),
          "isn't text, but a workbook or a package.",
          "Say which with --format xlsx, qti21 or qti3, or give it the ending .xlsx or .zip.");
    }
    if (!isPackage && format.isPackage()) {
      throw new InputException(
          Place.file(file),
          "is text or broken: it isn't a whole ZIP package, as these files are.",
          "If it is text, say which with --format csv, moodle-xml, gift or json; if not, export it"
              + " anew.");
    }
  }

  private void refuse() {
    String open = file.replaceFirst("^(~\\$|\\.~lock\\.)", "").replaceFirst("#$", "");
    if (file.startsWith("~$") || file.startsWith(".~lock.")) {
      throw refused(
          "is what a spreadsheet keeps beside an open file.",
          "Close " + open + " there, and import that.");
    }
    if (bytes.isEmpty()) {
      throw refused("is empty.", "Save or export it anew.");
    }
    if (bytes.startsWith(OLD_CONTAINER)) {
      throw bytes.contains(ENCRYPTED)
          ? refused(
              "is protected by a password.",
              "Take the password off (in Excel: File, Info, Protect Workbook), and save it.")
          : refused("is in the old format of Excel or Word.", AS_XLSX);
    }
    if (bytes.startsWith(ZIP) && OURS.stream().noneMatch(bytes::contains)) {
      CONTAINERS.stream()
          .filter(kind -> bytes.contains(kind.mark()))
          .findFirst()
          .ifPresent(
              kind -> {
                throw refused(kind.message(), kind.remedy());
              });
    }
  }

  private InputException refused(String message, String remedy) {
    return new InputException(Place.file(file), message, remedy);
  }
}
