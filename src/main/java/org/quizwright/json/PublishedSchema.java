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

/** A JSON Schema that we publish, ready to check texts with. */
final class PublishedSchema {

  private final JsonNode node;
  private final JsonSchema schema;

  private PublishedSchema(JsonNode node) {
    this.node = node;
    this.schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                node,
                SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .build());
  }

  /** Loads the schema in {@code file}, a name without folder. */
  static PublishedSchema load(String file) {
    return new PublishedSchema(JsonText.parse(file, text(file)).root());
  }

  /** The schema as it is published, for editors. */
  static String text(String file) {
    String resource = "/schema/" + file;
    try (InputStream in = PublishedSchema.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in {@code text} that breaks the schema, in the order of the text. */
  List<Finding> findings(JsonText text) {
    return new SchemaFindings(text, node).of(schema.validate(text.root()));
  }
}
