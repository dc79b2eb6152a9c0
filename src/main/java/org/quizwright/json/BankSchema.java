package org.quizwright.json;

import java.util.List;
import org.quizwright.model.finding.Finding;

/** The schema of question banks, and what it says of a text. */
final class BankSchema {

  private BankSchema() {}

  /** The schema as it is published, for editors. */
  static String text() {
    return PublishedSchema.text(BankJson.SCHEMA_FILE);
  }

  /** Everything in {@code bank} that breaks the schema, in the order of the text. */
  static List<Finding> findings(JsonText bank) {
    return Loaded.SCHEMA.findings(bank);
  }

  /** Loads the schema when a bank is first read. */
  private static final class Loaded {
    static final PublishedSchema SCHEMA = PublishedSchema.load(BankJson.SCHEMA_FILE);
  }
}
