package org.quizwright.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.quizwright.model.question.Question;
import org.quizwright.model.time.HistoricalDate;

/** Where a value's JSON differs from its record, said outside of the record. */
@NullUnmarked
final class Mixins {

  private Mixins() {}

  abstract static class OfOption {
    @JsonInclude(Include.NON_DEFAULT)
    boolean correct;

    @JsonSetter(nulls = Nulls.SET)
    String rationale;

    @JsonSetter(nulls = Nulls.SET)
    String pin;
  }

  abstract static class OfPrompt {
    @JsonInclude(Include.NON_DEFAULT)
    int lines;

    @JsonInclude(Include.NON_DEFAULT)
    boolean chart;

    @JsonInclude(Include.NON_EMPTY)
    String answer;
  }

  abstract static class OfRemarks {
    @JsonInclude(Include.NON_DEFAULT)
    boolean sensitive;

    @JsonInclude(Include.NON_DEFAULT)
    boolean locked;

    @JsonInclude(Include.NON_DEFAULT)
    boolean orphaned;

    @JsonSetter(nulls = Nulls.SET)
    String notes;

    @JsonSetter(nulls = Nulls.SET)
    String teacherNote;

    @JsonSetter(nulls = Nulls.SET)
    String reviewedBy;

    @JsonSetter(nulls = Nulls.SET)
    String reviewedOn;
  }

  abstract static class OfSourceComparison {
    @JsonProperty("chart")
    @JsonSerialize(converter = RowsToChart.class)
    @JsonDeserialize(converter = ChartToRows.class)
    List<String> chartRows;
  }

  @JsonSerialize(using = ToStringSerializer.class)
  @JsonDeserialize(converter = EdtfToDate.class)
  abstract static class OfHistoricalDate {}

  @JsonSerialize(converter = QuestionToNode.class)
  @JsonDeserialize(using = SheetMixins.QuestionFromNode.class)
  abstract static class OfQuestion {}

  static final class QuestionToNode extends StdConverter<Question, ObjectNode> {
    @Override
    public ObjectNode convert(Question question) {
      return QuestionNodes.write(question);
    }
  }

  static final class EdtfToDate extends StdConverter<String, HistoricalDate> {
    @Override
    public HistoricalDate convert(String edtf) {
      return HistoricalDate.parse(edtf);
    }
  }

  static final class RowsToChart extends StdConverter<List<String>, Map<String, List<String>>> {
    @Override
    public Map<String, List<String>> convert(List<String> rows) {
      return rows.isEmpty() ? Map.of() : Map.of("rows", rows);
    }
  }

  static final class ChartToRows extends StdConverter<Map<String, List<String>>, List<String>> {
    @Override
    public List<String> convert(Map<String, List<String>> chart) {
      return chart.getOrDefault("rows", List.of());
    }
  }
}
