package org.quizwright.exchange.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.Label;
import org.quizwright.model.question.Question;

/**
 * What all questions have in common, as tags such as {@code skill:sourcing}; learning platforms
 * keep tags, and people find questions by them.
 */
public final class CardTags {

  private static final String TYPE = "type";
  private static final String REVISION = "revision";
  private static final List<String> FIELDS = List.of("skill", "demand", "level");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();

  private CardTags() {}

  /** The question's tags, its own ones last. */
  public static List<String> of(Question question) {
    List<String> tags = new ArrayList<>();
    tags.add(TYPE + ":" + question.type().label());
    tags.add("skill:" + Label.of(question.card().skill()));
    tags.add("demand:" + Label.of(question.card().demand()));
    tags.add("level:" + Label.of(question.card().level()));
    tags.add(REVISION + ":" + QuestionJson.revision(question));
    tags.addAll(question.card().remarks().tags());
    return tags;
  }

  /** Sorts the tags that a file gives into ours and others. */
  public static CardTags read(List<String> tags) {
    CardTags read = new CardTags();
    for (String tag : tags) {
      int colon = tag.indexOf(':');
      String key = colon < 0 ? "" : tag.substring(0, colon);
      if (FIELDS.contains(key) || key.equals(TYPE) || key.equals(REVISION)) {
        read.values.put(key, tag.substring(colon + 1));
      } else {
        read.others.add(tag);
      }
    }
    return read;
  }

  /** The type of our own that the file names, or empty. */
  public String type() {
    return values.getOrDefault(TYPE, "");
  }

  /** The state of the question that was exported, or empty. */
  public String revision() {
    return values.getOrDefault(REVISION, "");
  }

  /** Puts skill, demand, level and the other tags into a question's tree. */
  public void putInto(Map<String, Object> tree) {
    FIELDS.stream()
        .filter(values::containsKey)
        .forEach(field -> tree.put(field, String.valueOf(values.get(field))));
    if (!others.isEmpty()) {
      tree.put("tags", List.copyOf(others));
    }
  }
}
