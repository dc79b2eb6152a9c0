package org.quizwright.model.content;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list that can't be changed and knows under which key each of its elements stands, so that one
 * of thousands is found without a look at the others.
 */
final class KeyedList<K, T> extends AbstractList<T> implements RandomAccess {

  private final List<T> elements;
  private final Map<K, T> firsts = new LinkedHashMap<>();

  private KeyedList(List<T> elements, Function<T, K> key) {
    this.elements = List.copyOf(elements);
    this.elements.forEach(element -> firsts.putIfAbsent(key.apply(element), element));
  }

  static <K, T> List<T> copyOf(List<T> elements, Function<T, K> key) {
    return new KeyedList<>(elements, key);
  }

  /** The first element of {@code list}, which {@link #copyOf} made, that has the key. */
  @SuppressWarnings("unchecked")
  static <K, T> Optional<T> find(List<T> list, K key) {
    return Optional.ofNullable(((KeyedList<K, T>) list).firsts.get(key));
  }

  @Override
  public T get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
