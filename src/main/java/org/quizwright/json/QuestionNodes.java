package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** A question as one flat object: card, task and remarks side by side, always in one order. */
final class QuestionNodes {

  private static final List<String> BEFORE_TASK =
      List.of("status", "skill", "demand", "level", "points");

  private static final List<String> AFTER_TASK = List.of("assertedBy", "evidence", "origin");

  private static final String REMARKS = "remarks";
  private static final String EXTENSIONS = "extensions";
  private static final String TEACHER_NOTE = "teacherNote";

  private QuestionNodes() {}

  static ObjectNode write(Question question) {
    ObjectNode card = Values.node(question.card());
    ObjectNode flat = Json.NODES.objectNode();
    flat.set("id", card.get("id"));
    flat.put("type", question.type().label());
    copy(card, BEFORE_TASK, flat);
    flat.setAll(Values.node(question.task()));
    copy(card, AFTER_TASK, flat);
    copyRemarks(card.withObject(REMARKS), flat);
    Extensions.put(question.card().remarks().extensions(), flat);
    return flat;
  }

  private static void copy(ObjectNode from, List<String> keys, ObjectNode to) {
    keys.stream().filter(from::has).forEach(key -> to.set(key, from.get(key)));
  }

  /** A comparison has a teacher's note of its own, which goes before the card's. */
  private static void copyRemarks(ObjectNode remarks, ObjectNode to) {
    remarks.remove(EXTENSIONS);
    for (var remark : remarks.properties()) {
      to.putIfAbsent(remark.getKey(), remark.getValue());
    }
  }

  /**
   * Reads what the schema has passed.
   *
   * @throws JsonProcessingException with its path where a value refuses what it is given
   */
  static Question read(JsonNode flat) throws JsonProcessingException {
    QuestionType type = Values.value(flat.get("type"), QuestionType.class);
    ObjectNode remarks = copy(flat);
    remarks.set(EXTENSIONS, Json.MAPPER.valueToTree(Extensions.of(flat)));
    if (type == QuestionType.SOURCE_COMPARISON) {
      remarks.remove(TEACHER_NOTE);
    }
    ObjectNode card = copy(flat);
    card.set(REMARKS, remarks);
    card.putIfAbsent("origin", Values.node(Origin.author()));
    return new Question(Values.value(card, Card.class), Values.value(flat, taskClass(type)));
  }

  /** Its members may be set and removed; deep copies of thousands of questions take long. */
  private static ObjectNode copy(JsonNode flat) {
    ObjectNode copy = Json.NODES.objectNode();
    copy.setAll((ObjectNode) flat);
    return copy;
  }

  private static Class<? extends Task> taskClass(QuestionType type) {
    return switch (type) {
      case MULTIPLE_CHOICE -> MultipleChoice.class;
      case TRUE_FALSE -> TrueFalse.class;
      case SHORT_ANSWER -> ShortAnswer.class;
      case CLOZE -> Cloze.class;
      case MATCHING -> Matching.class;
      case CLASSIFICATION -> Classification.class;
      case TIMELINE_ORDERING -> TimelineOrdering.class;
      case TIMELINE_PLACEMENT -> TimelinePlacement.class;
      case TIMELINE_RELATION -> TimelineRelation.class;
      case SOURCE_COMPARISON -> SourceComparison.class;
    };
  }
}
