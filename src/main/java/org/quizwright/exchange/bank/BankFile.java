package org.quizwright.exchange.bank;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.FileText;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.json.BankJson;
import org.quizwright.json.QuestionJson;
import org.quizwright.json.QuestionState;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** The JSON of a bank; each question also tells in which state it was exported. */
public final class BankFile implements Format {

  private static final String REVISION = "x-revision";

  /** Marks of the merge in this very folder, which mean nothing elsewhere. */
  private static final List<String> LOCAL = List.of("origin", "conflict", "orphaned");

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean claims(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public Exported write(QuestionBank bank) {
    String text = BankJson.write(bank, BankJson.SCHEMA_FILE, REVISION, QuestionState::packed);
    return new Exported(
        Map.of(bank.id() + ".json", text.getBytes(StandardCharsets.UTF_8)), List.of());
  }

  @Override
  public Imported read(String file, byte[] bytes) {
    List<Question> questions = BankJson.read(file, FileText.of(file, bytes)).questions();
    return new Imported(
        questions.stream().map(question -> told(question, Place.file(file))).toList(), List.of());
  }

  private static Incoming told(Question question, Place place) {
    Map<String, Object> tree = new LinkedHashMap<>(QuestionJson.tree(question));
    Object revision = tree.remove(REVISION);
    return told(question.id(), place, revision == null ? "" : String.valueOf(revision), tree);
  }

  private static Incoming told(String id, Place place, String state, Map<String, Object> tree) {
    tree.remove(REVISION);
    LOCAL.forEach(tree::remove);
    return new Incoming(id, place, state, tree);
  }

  @Override
  public List<Incoming> says(QuestionBank bank) {
    return bank.questions().stream().map(BankFile::said).toList();
  }

  private static Incoming said(Question question) {
    return told(
        question.id(),
        Place.nowhere(),
        QuestionState.packed(question),
        new LinkedHashMap<>(QuestionJson.tree(question)));
  }
}
