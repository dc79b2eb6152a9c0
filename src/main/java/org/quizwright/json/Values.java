package org.quizwright.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Wishes;
import org.quizwright.model.source.Passage;
import org.quizwright.model.time.HistoricalDate;

/**
 * Our records as JSON: a component is a key, an enum constant its name in lower case with hyphens,
 * and what is null, empty or absent is left out and comes back empty.
 */
final class Values {

  private static final JsonInclude.Value FILLED =
      JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_NULL);

  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enumNamingStrategy(Values::kebabCase)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .defaultPropertyInclusion(FILLED)
          .withConfigOverride(List.class, list -> list.setSetterInfo(EMPTY))
          .withConfigOverride(Map.class, map -> map.setSetterInfo(EMPTY))
          .withConfigOverride(String.class, text -> text.setSetterInfo(EMPTY))
          .addMixIn(Option.class, Mixins.OfOption.class)
          .addMixIn(Prompt.class, Mixins.OfPrompt.class)
          .addMixIn(Remarks.class, Mixins.OfRemarks.class)
          .addMixIn(SourceComparison.class, Mixins.OfSourceComparison.class)
          .addMixIn(Question.class, Mixins.OfQuestion.class)
          .addMixIn(HistoricalDate.class, Mixins.OfHistoricalDate.class)
          .addMixIn(SourceEntry.class, SheetMixins.OfSourceEntry.class)
          .addMixIn(Blueprint.class, SheetMixins.OfBlueprint.class)
          .addMixIn(Wishes.class, SheetMixins.OfWishes.class)
          .addMixIn(Placement.class, ContentMixins.OfPlacement.class)
          .addMixIn(Event.class, ContentMixins.OfEvent.class)
          .addMixIn(Quotation.class, ContentMixins.OfQuotation.class)
          .addMixIn(Term.class, ContentMixins.OfTerm.class)
          .addMixIn(Body.class, ContentMixins.OfBody.class)
          .addMixIn(Person.class, ContentMixins.OfPerson.class)
          .addMixIn(Passage.class, ContentMixins.OfPassage.class)
          .addMixIn(Place.class, ContentMixins.OfFindingPlace.class)
          .build();

  private static final TypeReference<LinkedHashMap<String, Object>> PLAIN =
      new TypeReference<>() {};

  private Values() {}

  /** Jackson's own strategy lowers letters as the user's language does, and Turkish has no "i". */
  private static String kebabCase(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ObjectNode node(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * The value that {@code node} describes; keys that it doesn't know are passed over.
   *
   * @throws JsonProcessingException with its path if the record refuses what it is given
   */
  static <T> T value(JsonNode node, Class<T> type) throws JsonProcessingException {
    return MAPPER.treeToValue(node, type);
  }

  /** What a record said that refused its value, without the words of the library. */
  static String reason(JsonProcessingException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof JsonProcessingException json
        ? json.getOriginalMessage()
        : String.valueOf(cause.getMessage());
  }

  /** The node as maps, lists, texts, numbers and truth values. */
  static Map<String, Object> plain(ObjectNode node) {
    return MAPPER.convertValue(node, PLAIN);
  }
}
