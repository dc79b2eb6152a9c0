package org.quizwright.exchange.spreadsheet;

import static org.quizwright.exchange.spreadsheet.Slot.cells;
import static org.quizwright.exchange.spreadsheet.Slot.list;
import static org.quizwright.exchange.spreadsheet.Slot.object;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.QuestionType;

/** What a row of each type holds, in the order of its columns. */
final class Slots {

  private static final List<Slot> FIRST =
      cells("id", "type", "status", "skill", "demand", "level", "points");
  private static final List<Slot> EVIDENCE =
      cells("source", "passage", "exact", "prefix", "suffix");
  private static final List<Slot> OPTION = cells("id", "text", "correct", "rationale", "pin");
  private static final List<Slot> EVENT =
      joined(cells("id", "label", "date", "dateText"), List.of(object("evidence", EVIDENCE)));
  private static final List<Slot> SIDE =
      joined(
          cells("id", "source", "voice", "headnote"),
          List.of(list("excerpt", 1, cells("passage", "exact"))));
  private static final Slot ELEMENTS =
      list("elements", 3, cells("id", "text", "accepted", "points"));
  private static final Slot GAPS = list("gaps", 4, cells("id", "answer", "accepted"));
  private static final List<Slot> COMPARISON =
      joined(
          cells("stem", "topic", "relation", "independent"),
          List.of(
              list("sources", 2, SIDE),
              list("prompts", 3, cells("id", "text", "points", "lines", "chart")),
              object("chart", cells("rows")),
              list("markScheme", 3, cells("level", "points", "descriptor"))),
          cells("modelAnswer"));
  private static final List<Slot> LAST =
      joined(
          cells("teacherNote", "notes", "tags", "standards", "starters", "minutes"),
          cells("sensitive", "locked", "reviewedBy", "reviewedOn", "assertedBy"),
          List.of(list("evidence", 1, EVIDENCE)));

  private Slots() {}

  static List<Slot> of(QuestionType type) {
    return joined(FIRST, task(type), LAST);
  }

  private static List<Slot> task(QuestionType type) {
    return switch (type) {
      case MULTIPLE_CHOICE -> stemAnd(list("options", 4, OPTION));
      case TRUE_FALSE -> cells("stem", "answer", "correction");
      case SHORT_ANSWER -> joined(cells("stem", "modelAnswer"), List.of(ELEMENTS));
      case CLOZE -> joined(cells("text", "wordBank"), List.of(GAPS));
      case MATCHING ->
          stemAnd(
              list("pairs", 4, cells("id", "left", "right")),
              list("extras", 2, cells("id", "text")));
      case CLASSIFICATION ->
          stemAnd(
              list("groups", 2, cells("id", "name")),
              list("items", 6, cells("id", "text", "group")));
      case TIMELINE_ORDERING -> stemAnd(list("events", 4, EVENT));
      case TIMELINE_PLACEMENT ->
          stemAnd(object("strip", cells("from", "to", "unit")), list("events", 4, EVENT));
      case TIMELINE_RELATION ->
          joined(cells("stem", "anchor", "relation"), List.of(list("options", 4, OPTION)));
      case SOURCE_COMPARISON -> COMPARISON;
    };
  }

  private static List<Slot> stemAnd(Slot... others) {
    return joined(cells("stem"), List.of(others));
  }

  @SafeVarargs
  private static List<Slot> joined(List<Slot>... lists) {
    List<Slot> all = new ArrayList<>();
    for (List<Slot> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
