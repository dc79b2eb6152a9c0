package org.quizwright.json;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY;
import static com.fasterxml.jackson.annotation.JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Edition;

/** Where the JSON of sheets, and of the manifest's values on them, differs from their records. */
@NullUnmarked
final class SheetMixins {

  private SheetMixins() {}

  abstract static class OfSourceEntry {
    @JsonSetter(nulls = Nulls.SET)
    String title;

    @JsonSetter(nulls = Nulls.SET)
    String author;

    @JsonSetter(nulls = Nulls.SET)
    String containerTitle;

    @JsonSetter(nulls = Nulls.SET)
    String type;

    @JsonSetter(nulls = Nulls.SET)
    String affiliation;

    @JsonSetter(nulls = Nulls.SET)
    String standpoint;
  }

  abstract static class OfBlueprint {
    @JsonProperty("edition")
    @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
    List<Edition> editions;
  }

  abstract static class OfWishes {
    @JsonProperty("edition")
    @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Edition> editions;

    @JsonSetter(nulls = Nulls.SET)
    String theme;

    @JsonProperty("only-reviewed")
    Boolean onlyReviewed;
  }

  static final class QuestionFromNode extends StdDeserializer<Question> {

    private static final long serialVersionUID = 1L;

    QuestionFromNode() {
      super(Question.class);
    }

    @Override
    public Question deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return QuestionNodes.read(parser.<JsonNode>readValueAsTree());
    }
  }
}
