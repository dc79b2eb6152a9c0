package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.format.Losses;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;

/** One workbook a bank, one sheet a type. */
public final class Xlsx implements Format {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public boolean claims(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".xlsm");
  }

  @Override
  public boolean isPackage() {
    return true;
  }

  @Override
  public Exported write(QuestionBank bank) {
    Losses losses = new Losses(bank.id());
    List<Table> tables = new ArrayList<>();
    for (QuestionType type : QuestionType.values()) {
      List<Question> questions = QuestionTable.ofType(bank, type);
      Table table = QuestionTable.of(type, questions);
      SheetLosses.noteCut(table, questions, losses);
      tables.add(table);
    }
    bank.questions().forEach(question -> SheetLosses.noteKeys(question, losses));
    byte[] workbook = QuestionWorkbook.write(bank.title(), tables);
    return new Exported(Map.of(bank.id() + ".xlsx", workbook), losses.findings());
  }

  @Override
  public List<Incoming> says(QuestionBank bank) {
    return QuestionTable.read(bank, text -> Workbook.held(text).replace("\r\n", "\n"));
  }

  @Override
  public Imported read(String file, byte[] bytes) {
    List<Table> tables = WorkbookReader.read(file, bytes, name -> typeOf(name).isPresent());
    if (tables.isEmpty()) {
      throw new InputException(
          Place.file(file),
          "has no sheet of questions.",
          "Name each sheet after a type, such as multiple-choice; bank export writes them.");
    }
    return questions(tables);
  }

  private static Optional<QuestionType> typeOf(String sheet) {
    return Stream.of(QuestionType.values())
        .filter(type -> type.label().equals(sheet.strip()))
        .findFirst();
  }

  private static Imported questions(List<Table> tables) {
    List<Incoming> questions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      Imported imported = TableReader.read(table, typeOf(table.name()).orElseThrow());
      questions.addAll(imported.questions());
      findings.addAll(imported.findings());
    }
    return new Imported(questions, findings);
  }
}
