package org.quizwright.banking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of a question that a format can't name their ids: such parts come as {@code #1},
 * {@code #2} and so on. A part is known again by its words, else by its place.
 */
final class AdoptedIds {

  private static final String ID = "id";
  private static final String GROUP = "group";
  private static final String UNNAMED = "#";

  private final Map<String, String> names = new LinkedHashMap<>();

  private AdoptedIds() {}

  /** The exported question with the ids of the bank's. */
  static Map<String, Object> exported(Map<String, Object> exported, Map<String, Object> bank) {
    AdoptedIds ids = new AdoptedIds();
    unnamedLists(exported)
        .forEach(
            (key, parts) -> {
              Map<String, Object> known = Trees.parts(bank.get(key));
              ids.match(key, parts, List.copyOf(known.values()), List.copyOf(known.keySet()));
            });
    return ids.renamed(exported);
  }

  /**
   * The question of a file with the ids of the same question as exported.
   *
   * @param before as exported, with {@code #1} and so on
   * @param named the same with the bank's ids
   */
  static Map<String, Object> edited(
      Map<String, Object> edited, Map<String, Object> before, Map<String, Object> named) {
    AdoptedIds ids = new AdoptedIds();
    unnamedLists(edited)
        .forEach(
            (key, parts) ->
                ids.match(
                    key,
                    parts,
                    List.copyOf(Trees.parts(before.get(key)).values()),
                    List.copyOf(Trees.parts(named.get(key)).keySet())));
    return ids.renamed(edited);
  }

  /** A new question, its parts named by letter and number. */
  static Map<String, Object> fresh(Map<String, Object> tree) {
    return exported(tree, Map.of());
  }

  private static Map<String, List<Object>> unnamedLists(Map<String, Object> tree) {
    Map<String, List<Object>> lists = new LinkedHashMap<>();
    tree.forEach(
        (key, value) -> {
          Map<String, Object> parts = Trees.parts(value);
          if (parts.keySet().stream().anyMatch(id -> id.startsWith(UNNAMED))) {
            lists.put(key, new ArrayList<>(parts.values()));
          }
        });
    return lists;
  }

  /** First what is word for word the same, then what stands in the same place, then what is new. */
  private void match(String key, List<Object> parts, List<Object> before, List<String> known) {
    Map<Integer, String> free = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(before.size(), known.size()); i++) {
      free.put(i, known.get(i));
    }
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Integer same = sameWords(parts.get(i), before, free);
      if (same == null) {
        open.add(i);
      } else {
        name(key, parts.get(i), free.remove(same), i);
      }
    }
    Iterator<String> left = new ArrayList<>(free.values()).iterator();
    for (int i : open) {
      name(key, parts.get(i), left.hasNext() ? left.next() : null, i + known.size());
    }
  }

  private static @Nullable Integer sameWords(
      Object part, List<Object> before, Map<Integer, String> free) {
    return free.keySet().stream()
        .filter(i -> Trees.object(before.get(i)).entrySet().containsAll(words(part).entrySet()))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> words(Object part) {
    Map<String, Object> words = new LinkedHashMap<>(Trees.object(part));
    words.remove(ID);
    words.remove(GROUP);
    return words;
  }

  private void name(String key, Object part, @Nullable String id, int at) {
    String unnamed = String.valueOf(Trees.object(part).get(ID));
    names.put(key + unnamed, id == null ? key.charAt(0) + "" + (at + 1) : id);
  }

  private Map<String, Object> renamed(Map<String, Object> tree) {
    Map<String, Object> renamed = new LinkedHashMap<>();
    tree.forEach((key, value) -> renamed.put(key, renamed(key, value)));
    return renamed;
  }

  private Object renamed(String key, Object value) {
    if (value instanceof List<?> list && list.stream().allMatch(Trees::isPart)) {
      return list.stream().map(part -> part(key, Trees.object(part))).toList();
    }
    return key.equals("text") ? gaps(String.valueOf(value)) : value;
  }

  private Map<String, Object> part(String key, Map<String, Object> part) {
    Map<String, Object> named = new LinkedHashMap<>(part);
    named.computeIfPresent(ID, (any, id) -> names.getOrDefault(key + id, String.valueOf(id)));
    named.computeIfPresent(
        GROUP, (any, id) -> names.getOrDefault("groups" + id, String.valueOf(id)));
    return named;
  }

  /** A cloze names its gaps in its text. */
  private String gaps(String text) {
    String named = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (name.getKey().startsWith("gaps" + UNNAMED)) {
        String unnamed = name.getKey().substring("gaps".length());
        named = named.replace("{{" + unnamed + "}}", "{{" + name.getValue() + "}}");
      }
    }
    return named;
  }
}
