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
    List<Question> marked = bank.questions().stream().map(BankFile::marked).toList();
    String text = BankJson.write(bank.withQuestions(marked), BankJson.SCHEMA_FILE);
    return new Exported(
        Map.of(bank.id() + ".json", text.getBytes(StandardCharsets.UTF_8)), List.of());
  }

  private static Question marked(Question question) {
    Map<String, Object> tree = QuestionJson.tree(question);
    tree.put(REVISION, QuestionState.packed(question));
    return QuestionJson.question(tree)
        .orElseThrow(() -> new IllegalStateException("not a question: " + question.id()));
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
    LOCAL.forEach(tree::remove);
    String state = revision == null ? "" : String.valueOf(revision);
    return new Incoming(question.id(), place, state, tree);
  }

  @Override
  public List<Incoming> says(QuestionBank bank) {
    return bank.questions().stream().map(each -> told(marked(each), Place.nowhere())).toList();
  }
}
