package org.quizwright.exchange.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quizwright.model.question.QuestionType;

/** A form that was read, as the tree of one of our questions: only what the form tells. */
public final class ShapeTree implements Shape.Visitor<QuestionType> {

  private static final String TYPE = "type";
  private static final String STEM = "stem";
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Map<String, Object> tree = new LinkedHashMap<>();
  private final String wanted;

  private ShapeTree(String wanted) {
    this.wanted = wanted;
  }

  /**
   * The tree.
   *
   * @param type the type that the file names, or empty for the form's usual one
   */
  public static Map<String, Object> of(Shape shape, String type) {
    ShapeTree reader = new ShapeTree(type);
    reader.tree.put(TYPE, "");
    reader.tree.put(TYPE, shape.accept(reader).label());
    return reader.tree;
  }

  private boolean is(QuestionType type) {
    return wanted.equals(type.label());
  }

  private static Map<String, Object> part(String id, String key, String value) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put(ID, id);
    part.put(key, value);
    return part;
  }

  private void put(String key, List<?> parts) {
    if (!parts.isEmpty()) {
      tree.put(key, parts);
    }
  }

  @Override
  public QuestionType visit(Shape.Choice shape) {
    List<Object> options = new ArrayList<>();
    for (Shape.Choice.Answer answer : shape.answers()) {
      Map<String, Object> option = part(answer.id(), TEXT, answer.text());
      if (answer.correct()) {
        option.put("correct", true);
      }
      if (!answer.rationale().isEmpty()) {
        option.put("rationale", answer.rationale());
      }
      options.add(option);
    }
    tree.put(STEM, shape.stem());
    put("options", options);
    return is(QuestionType.TIMELINE_RELATION)
        ? QuestionType.TIMELINE_RELATION
        : QuestionType.MULTIPLE_CHOICE;
  }

  @Override
  public QuestionType visit(Shape.Truth shape) {
    tree.put(STEM, shape.stem());
    tree.put("answer", shape.answer());
    if (!shape.correction().isEmpty()) {
      tree.put("correction", shape.correction());
    }
    return QuestionType.TRUE_FALSE;
  }

  @Override
  public QuestionType visit(Shape.Pairs shape) {
    tree.put(STEM, shape.stem());
    if (is(QuestionType.CLASSIFICATION)) {
      classification(shape);
      return QuestionType.CLASSIFICATION;
    }
    if (is(QuestionType.TIMELINE_PLACEMENT)) {
      put("events", parts(shape, "label", "dateText"));
      return QuestionType.TIMELINE_PLACEMENT;
    }
    put("pairs", parts(shape, "left", "right"));
    put(
        "extras",
        shape.extras().stream().map(extra -> part(extra.id(), TEXT, extra.text())).toList());
    return QuestionType.MATCHING;
  }

  private static List<Object> parts(Shape.Pairs shape, String left, String right) {
    List<Object> parts = new ArrayList<>();
    for (Shape.Pairs.Pair pair : shape.pairs()) {
      Map<String, Object> part = part(pair.id(), left, pair.left());
      part.put(right, pair.right());
      parts.add(part);
    }
    return parts;
  }

  private void classification(Shape.Pairs shape) {
    Set<String> names = new LinkedHashSet<>();
    shape.pairs().forEach(pair -> names.add(pair.right()));
    List<String> groups = List.copyOf(new ArrayList<>(names));
    List<Object> named = new ArrayList<>();
    groups.forEach(name -> named.add(part(Shape.unnamed(named.size()), "name", name)));
    List<Object> items = new ArrayList<>();
    for (Shape.Pairs.Pair pair : shape.pairs()) {
      Map<String, Object> item = part(pair.id(), TEXT, pair.left());
      item.put("group", Shape.unnamed(groups.indexOf(pair.right())));
      items.add(item);
    }
    put("groups", named);
    put("items", items);
  }

  @Override
  public QuestionType visit(Shape.Sequence shape) {
    tree.put(STEM, shape.stem());
    put(
        "events",
        shape.entries().stream().map(entry -> part(entry.id(), "label", entry.text())).toList());
    return QuestionType.TIMELINE_ORDERING;
  }

  @Override
  public QuestionType visit(Shape.Gaps shape) {
    List<Object> gaps = new ArrayList<>();
    for (Shape.Gaps.Gap gap : shape.gaps()) {
      Map<String, Object> part = part(gap.id(), "answer", gap.answers().get(0));
      if (gap.answers().size() > 1) {
        part.put("accepted", gap.answers().subList(1, gap.answers().size()));
      }
      gaps.add(part);
    }
    tree.put(TEXT, shape.text());
    put("gaps", gaps);
    return QuestionType.CLOZE;
  }

  @Override
  public QuestionType visit(Shape.Essay shape) {
    tree.put(STEM, shape.stem());
    Marking.read(shape.marking(), tree);
    return is(QuestionType.SOURCE_COMPARISON)
        ? QuestionType.SOURCE_COMPARISON
        : QuestionType.SHORT_ANSWER;
  }
}
