package org.quizwright.banking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.Difference.Kind;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Tells what people made of the banks since the generator last wrote them. */
public final class Differences {

  private Differences() {}

  /** All differences in a folder of banks, by bank and id. */
  public static List<Difference> in(Path folder) {
    BankFiles files = new BankFiles(folder);
    List<Difference> all = new ArrayList<>();
    for (String id : files.ids()) {
      QuestionBank mine = files.readJoined(id);
      if (mine != null) {
        all.addAll(between(files.readRecord(id), mine));
      }
    }
    return all;
  }

  static List<Difference> between(@Nullable GeneratedBank record, QuestionBank mine) {
    Map<String, Question> written = new LinkedHashMap<>();
    if (record != null) {
      record.bank().questions().forEach(question -> written.put(question.id(), question));
    }
    List<Difference> differences = new ArrayList<>();
    for (Question question : mine.questions()) {
      Difference difference = of(written.remove(question.id()), question, mine.id());
      if (difference != null) {
        differences.add(difference);
      }
    }
    written.keySet().forEach(id -> differences.add(difference(id, mine.id(), Kind.DELETED)));
    if (record != null) {
      record
          .deleted()
          .forEach(item -> differences.add(difference(item.id(), mine.id(), Kind.DELETED)));
    }
    return differences;
  }

  private static Difference difference(String id, String bank, Kind kind) {
    return new Difference(id, bank, kind, List.of());
  }

  private static @Nullable Difference of(@Nullable Question written, Question mine, String bank) {
    if (written == null) {
      return difference(mine.id(), bank, Kind.ADDED);
    }
    List<FieldChange> fields =
        FieldChange.between(QuestionJson.tree(written), QuestionJson.tree(mine)).stream()
            .filter(field -> !field.path().startsWith("conflict"))
            .filter(field -> !field.path().equals("orphaned"))
            .toList();
    if (mine.card().remarks().orphaned()) {
      return new Difference(mine.id(), bank, Kind.ORPHANED, fields);
    }
    return fields.isEmpty() ? null : new Difference(mine.id(), bank, Kind.EDITED, fields);
  }
}
