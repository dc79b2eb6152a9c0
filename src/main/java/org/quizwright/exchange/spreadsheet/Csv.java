package org.quizwright.exchange.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.format.Losses;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;

/** One CSV file a type, UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
public final class Csv implements Format {

  static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean claims(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Override
  public Exported write(QuestionBank bank) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (QuestionType type : QuestionType.values()) {
      List<Question> questions = QuestionTable.ofType(bank, type);
      if (!questions.isEmpty()) {
        String text = BYTE_ORDER_MARK + text(QuestionTable.of(type, questions));
        files.put(bank.id() + "." + type.label() + ".csv", text.getBytes(StandardCharsets.UTF_8));
      }
    }
    Losses losses = new Losses(bank.id());
    bank.questions().forEach(question -> SheetLosses.noteKeys(question, losses));
    return new Exported(files, losses.findings());
  }

  private static String text(Table table) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(table.headers().stream().map(Cell::text).toList());
      for (List<Cell> row : table.rows()) {
        printer.printRecord(row.stream().map(cell -> PlainCell.guarded(cell.text())).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public List<Incoming> says(QuestionBank bank) {
    return QuestionTable.read(bank, text -> text.replace("\r\n", "\n"));
  }

  @Override
  public Imported read(String file, byte[] bytes) {
    Table table = CsvReader.read(file, bytes);
    return TableReader.read(table, CsvReader.type(table));
  }
}
