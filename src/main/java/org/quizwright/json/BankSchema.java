package org.quizwright.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quizwright.model.finding.Finding;

/** The schema of question banks, and what it says of a text. */
final class BankSchema {

  private static final String RESOURCE = "/schema/" + BankJson.SCHEMA_FILE;

  private BankSchema() {}

  /** The schema as it is published, for editors. */
  static String text() {
    try (InputStream in = BankSchema.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in {@code bank} that breaks the schema, in the order of the text. */
  static List<Finding> findings(JsonText bank) {
    SchemaFindings findings = new SchemaFindings(bank, Loaded.NODE);
    return findings.of(Loaded.SCHEMA.validate(bank.root()));
  }

  /** Loads the schema when a bank is first read. */
  private static final class Loaded {

    static final JsonNode NODE = JsonText.parse(BankJson.SCHEMA_FILE, text()).root();

    static final JsonSchema SCHEMA =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                NODE,
                SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .build());
  }
}
