package org.quizwright.exchange.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.quizwright.exchange.zip.SafeZip;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads sheets of a workbook as texts, row by row: as a whole, large ones take too much memory. */
final class WorkbookReader {

  private final String file;
  private final Predicate<String> wanted;
  private final List<Table> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private WorkbookReader(String file, Predicate<String> wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /**
   * The sheets of these names, in the workbook's order.
   *
   * @throws InputException with every cell that can't be read
   */
  static List<Table> read(String file, byte[] bytes, Predicate<String> wanted) {
    SafeZip.read(file, bytes);
    WorkbookReader reader = new WorkbookReader(file, wanted);
    try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      reader.read(book);
    } catch (InputException e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // What POI throws at a broken workbook is of many kinds.
      throw new InputException(
          Place.file(file),
          "isn't a workbook that can be read.",
          "Save it anew as \"Excel workbook (.xlsx)\".");
    }
    if (!reader.findings.isEmpty()) {
      throw new InputException(reader.findings);
    }
    return reader.tables;
  }

  private void read(OPCPackage book)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(book);
    reader.setUseReadOnlySharedStringsTable(true);
    CellText texts = new CellText(reader.getSharedStringsTable(), reader.getStylesTable());
    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        if (wanted.test(sheets.getSheetName())) {
          read(sheet, sheets.getSheetName(), texts);
        }
      }
    }
  }

  private void read(InputStream sheet, String name, CellText texts)
      throws IOException, SAXException, ParserConfigurationException {
    SheetRows rows = new SheetRows(file + ", sheet " + name, texts, findings);
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(rows);
    parser.parse(new InputSource(sheet));
    tables.add(rows.table(name));
  }
}
